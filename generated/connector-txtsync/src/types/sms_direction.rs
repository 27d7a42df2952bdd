//! `SmsDirection`.

use connector_runtime::generated::IntegerEnum;

/// Which way a text message went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmsDirection {
    /// Sent from the account. On the wire: `0`.
    Outbound,
    /// Came in to the account. On the wire: `1`.
    Inbound,
    /// A value that this version of the crate does not know.
    Unlisted(i64),
}

impl SmsDirection {
    /// The value as it stands on the wire.
    pub fn as_i64(&self) -> i64 {
        match *self {
            Self::Outbound => 0,
            Self::Inbound => 1,
            Self::Unlisted(number) => number,
        }
    }
}

impl IntegerEnum for SmsDirection {
    fn as_integer(&self) -> i64 {
        self.as_i64()
    }

    fn from_integer(number: i64) -> Self {
        match number {
            0 => Self::Outbound,
            1 => Self::Inbound,
            _ => Self::Unlisted(number),
        }
    }
}

connector_runtime::generated::integer_enum!(SmsDirection);
