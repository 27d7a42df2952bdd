//! `Colour`.

use connector_runtime::generated::IntegerEnum;

/// How a letter is printed: black and white, or in colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// Black and white. On the wire: `0`.
    BlackAndWhite,
    /// In colour. On the wire: `1`.
    Colour,
    /// A value that this version of the crate does not know.
    Unlisted(i64),
}

impl Colour {
    /// The value as it stands on the wire.
    pub fn as_i64(&self) -> i64 {
        match *self {
            Self::BlackAndWhite => 0,
            Self::Colour => 1,
            Self::Unlisted(number) => number,
        }
    }
}

impl IntegerEnum for Colour {
    fn as_integer(&self) -> i64 {
        self.as_i64()
    }

    fn from_integer(number: i64) -> Self {
        match number {
            0 => Self::BlackAndWhite,
            1 => Self::Colour,
            _ => Self::Unlisted(number),
        }
    }
}

connector_runtime::generated::integer_enum!(Colour);
