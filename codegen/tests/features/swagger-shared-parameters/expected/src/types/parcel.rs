//! `Parcel`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;

/// `Parcel` as the service knows it.
#[derive(Clone, PartialEq)]
pub struct Parcel {
    note: Member<String>,
    extra_members: ExtraMembers,
}

impl Parcel {
    /// Note for the driver.
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

connector_runtime::generated::object! {
    Parcel {
        0 note = "note";
    }
}
