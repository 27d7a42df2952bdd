//! `GetThing response animal`.

use connector_runtime::generated::{DecodeResult, Field, Json, Reader, Union};
use super::{Crab, Fish, GetThingResponseAnimalBase};

/// An animal.
///
/// Told apart by the member `kind`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetThingResponseAnimal {
    /// On the wire: `Fish`.
    Fish(Fish),
    /// On the wire: `crab`.
    Crab(Crab),
    /// One that this version of the crate does not know.
    Other(GetThingResponseAnimalBase),
}

impl GetThingResponseAnimal {
    /// The member `kind` of the wire.
    pub fn kind(&self) -> Option<&str> {
        match self {
            Self::Fish(case) => case.kind(),
            Self::Crab(case) => case.kind(),
            Self::Other(case) => case.kind(),
        }
    }
}

impl Union for GetThingResponseAnimal {
    const DISCRIMINATOR: &'static str = "kind";

    fn read_case(case: Option<&str>, reader: &mut Reader<'_>) -> DecodeResult<Self> {
        Ok(
            match case {
                Some("Fish") => <Fish as Field>::read(reader)?.map(Self::Fish),
                Some("crab") => <Crab as Field>::read(reader)?.map(Self::Crab),
                _ => {
                    <GetThingResponseAnimalBase as Field>::read(reader)?.map(Self::Other)
                }
            },
        )
    }

    fn case(&self) -> &dyn Json {
        match self {
            Self::Fish(case) => case,
            Self::Crab(case) => case,
            Self::Other(case) => case,
        }
    }
}

connector_runtime::generated::union!(GetThingResponseAnimal);

impl From<Fish> for GetThingResponseAnimal {
    fn from(case: Fish) -> Self {
        Self::Fish(case.with_member("kind", "Fish"))
    }
}

impl From<Crab> for GetThingResponseAnimal {
    fn from(case: Crab) -> Self {
        Self::Crab(case.with_member("kind", "crab"))
    }
}

impl From<GetThingResponseAnimalBase> for GetThingResponseAnimal {
    fn from(case: GetThingResponseAnimalBase) -> Self {
        Self::Other(case)
    }
}
