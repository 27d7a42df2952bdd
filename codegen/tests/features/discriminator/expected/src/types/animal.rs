//! `Animal`.

use connector_runtime::generated::{DecodeResult, Field, Json, Reader, Union};
use super::{AnimalBase, Crab, Eel, Fish};

/// `Animal` as the service knows it.
///
/// Told apart by the member `kind`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// On the wire: `crab`.
    Crab(Crab),
    /// On the wire: `Eel`.
    Eel(Eel),
    /// On the wire: `fish`.
    Fish(Fish),
    /// One that this version of the crate does not know.
    Other(AnimalBase),
}

impl Animal {
    /// What animal it is.
    pub fn kind(&self) -> Option<&str> {
        match self {
            Self::Crab(case) => case.kind(),
            Self::Eel(case) => case.kind(),
            Self::Fish(case) => case.kind(),
            Self::Other(case) => case.kind(),
        }
    }

    /// Name of the animal.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Crab(case) => case.name(),
            Self::Eel(case) => case.name(),
            Self::Fish(case) => case.name(),
            Self::Other(case) => case.name(),
        }
    }
}

impl Union for Animal {
    const DISCRIMINATOR: &'static str = "kind";

    fn read_case(case: Option<&str>, reader: &mut Reader<'_>) -> DecodeResult<Self> {
        Ok(
            match case {
                Some("crab") => <Crab as Field>::read(reader)?.map(Self::Crab),
                Some("Eel") => <Eel as Field>::read(reader)?.map(Self::Eel),
                Some("fish") => <Fish as Field>::read(reader)?.map(Self::Fish),
                _ => <AnimalBase as Field>::read(reader)?.map(Self::Other),
            },
        )
    }

    fn case(&self) -> &dyn Json {
        match self {
            Self::Crab(case) => case,
            Self::Eel(case) => case,
            Self::Fish(case) => case,
            Self::Other(case) => case,
        }
    }
}

connector_runtime::generated::union!(Animal);

impl From<Crab> for Animal {
    fn from(case: Crab) -> Self {
        Self::Crab(case.with_member("kind", "crab"))
    }
}

impl From<Eel> for Animal {
    fn from(case: Eel) -> Self {
        Self::Eel(case.with_member("kind", "Eel"))
    }
}

impl From<Fish> for Animal {
    fn from(case: Fish) -> Self {
        Self::Fish(case.with_member("kind", "fish"))
    }
}

impl From<AnimalBase> for Animal {
    fn from(case: AnimalBase) -> Self {
        Self::Other(case)
    }
}
