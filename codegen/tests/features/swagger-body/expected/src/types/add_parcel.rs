//! Objects of `AddParcel`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;

/// The body of `AddParcel`.
#[derive(Clone, PartialEq)]
pub struct AddParcelRequest {
    weight: Member<f64>,
    note: Member<String>,
    extra_members: ExtraMembers,
}

impl AddParcelRequest {
    /// Weight in kilograms.
    pub fn weight(&self) -> Option<f64> {
        self.weight.copied()
    }

    /// Sets [`weight`](Self::weight).
    #[must_use]
    pub fn with_weight(mut self, weight: f64) -> Self {
        self.weight.set(weight);
        self
    }

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
    AddParcelRequest {
        0 weight = "weight";
        1 note = "note";
    }
}
