//! Objects of `AddParcel`.

use connector_runtime::{Member, Object, ObjectExt, Slot, Unknown, Value};

/// The body of `AddParcel`.
#[derive(Clone, PartialEq)]
pub struct AddParcelRequest {
    weight: Member<f64>,
    note: Member<String>,
    unknown_members: Unknown,
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

impl Object for AddParcelRequest {
    const NAME: &'static str = "AddParcelRequest";

    fn empty() -> Self {
        Self {
            weight: Member::absent(),
            note: Member::absent(),
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "weight" => &mut self.weight,
            "note" => &mut self.note,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("weight", &self.weight);
        visit("note", &self.note);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(AddParcelRequest);
