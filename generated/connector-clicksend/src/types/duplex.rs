//! `Duplex`.

use connector_runtime::generated::IntegerEnum;

/// On how many sides of the sheet a letter is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Duplex {
    /// On one side of each sheet. On the wire: `0`.
    Simplex,
    /// On both sides of each sheet. On the wire: `1`.
    DoubleSided,
    /// A value that this version of the crate does not know.
    Unlisted(i64),
}

impl Duplex {
    /// The value as it stands on the wire.
    pub fn as_i64(&self) -> i64 {
        match *self {
            Self::Simplex => 0,
            Self::DoubleSided => 1,
            Self::Unlisted(number) => number,
        }
    }
}

impl IntegerEnum for Duplex {
    fn as_integer(&self) -> i64 {
        self.as_i64()
    }

    fn from_integer(number: i64) -> Self {
        match number {
            0 => Self::Simplex,
            1 => Self::DoubleSided,
            _ => Self::Unlisted(number),
        }
    }
}

connector_runtime::generated::integer_enum!(Duplex);
