//! `MessageSearchType`.

use connector_runtime::generated::IntegerEnum;

/// Which messages a rule is for. The connector's rules are for every message; rules
/// made elsewhere may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageSearchType {
    /// Every message. On the wire: `0`.
    Any,
    /// Messages that begin with the term. On the wire: `1`.
    StartsWith,
    /// Messages that hold the term. On the wire: `2`.
    Contains,
    /// Messages that lack the term. On the wire: `3`.
    DoesNotContain,
    /// A value that this version of the crate does not know.
    Unlisted(i64),
}

impl MessageSearchType {
    /// The value as it stands on the wire.
    pub fn as_i64(&self) -> i64 {
        match *self {
            Self::Any => 0,
            Self::StartsWith => 1,
            Self::Contains => 2,
            Self::DoesNotContain => 3,
            Self::Unlisted(number) => number,
        }
    }
}

impl IntegerEnum for MessageSearchType {
    fn as_integer(&self) -> i64 {
        self.as_i64()
    }

    fn from_integer(number: i64) -> Self {
        match number {
            0 => Self::Any,
            1 => Self::StartsWith,
            2 => Self::Contains,
            3 => Self::DoesNotContain,
            _ => Self::Unlisted(number),
        }
    }
}

connector_runtime::generated::integer_enum!(MessageSearchType);
