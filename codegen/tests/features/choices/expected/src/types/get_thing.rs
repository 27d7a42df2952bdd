//! Objects of `GetThing`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::GetThingResponseAnimal;

/// What `GetThing` answers.
#[derive(Clone, PartialEq)]
pub struct GetThingResponse {
    animal: Member<GetThingResponseAnimal>,
    size: Member<Value>,
    note: Member<String>,
    extra_members: ExtraMembers,
}

impl GetThingResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// An animal.
    pub fn animal(&self) -> Option<&GetThingResponseAnimal> {
        self.animal.get()
    }

    /// Sets [`animal`](Self::animal).
    #[must_use]
    pub fn with_animal(mut self, animal: impl Into<GetThingResponseAnimal>) -> Self {
        self.animal.set(animal.into());
        self
    }

    /// A number or a word.
    ///
    /// Any JSON: one of 2 alternatives.
    pub fn size(&self) -> Option<&Value> {
        self.size.get()
    }

    /// Sets [`size`](Self::size).
    #[must_use]
    pub fn with_size(mut self, size: impl Into<Value>) -> Self {
        self.size.set(size.into());
        self
    }

    /// Nothing more than its one choice.
    pub fn note(&self) -> Option<&str> {
        self.note.text()
    }

    /// Sets [`note`](Self::note).
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note.set(note.into());
        self
    }

    /// Sets any member by its name on the wire, also one that this type does not offer.
    #[must_use]
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        ObjectExt::set_member(&mut self, name, value);
        self
    }
}

impl Default for GetThingResponse {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    GetThingResponse {
        0 animal = "animal";
        1 size = "size";
        2 note = "note";
    }
}
