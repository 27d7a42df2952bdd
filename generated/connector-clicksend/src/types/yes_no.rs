//! `YesNo`.

use connector_runtime::generated::IntegerEnum;

/// A flag: 1 for yes, 0 for no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum YesNo {
    /// No. On the wire: `0`.
    No,
    /// Yes. On the wire: `1`.
    Yes,
    /// A value that this version of the crate does not know.
    Unlisted(i64),
}

impl YesNo {
    /// The value as it stands on the wire.
    pub fn as_i64(&self) -> i64 {
        match *self {
            Self::No => 0,
            Self::Yes => 1,
            Self::Unlisted(number) => number,
        }
    }
}

impl IntegerEnum for YesNo {
    fn as_integer(&self) -> i64 {
        self.as_i64()
    }

    fn from_integer(number: i64) -> Self {
        match number {
            0 => Self::No,
            1 => Self::Yes,
            _ => Self::Unlisted(number),
        }
    }
}

connector_runtime::generated::integer_enum!(YesNo);
