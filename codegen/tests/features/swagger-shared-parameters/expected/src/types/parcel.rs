//! `Parcel`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

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

impl Object for Parcel {
    const NAME: &'static str = "Parcel";

    fn empty() -> Self {
        Self {
            note: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "note" => &mut self.note,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("note", &self.note);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(Parcel);
