//! `GroupDetails`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;

/// What a group is to be called.
#[derive(Clone, PartialEq)]
pub struct GroupDetails {
    name: Member<String>,
    notes: Member<String>,
    extra_members: ExtraMembers,
}

impl GroupDetails {
    /// New name of the group.
    ///
    /// For example `Employees`.
    pub fn name(&self) -> Option<&str> {
        self.name.text()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name.set(name.into());
        self
    }

    /// A few words about the group, for your own use.
    ///
    /// For example `Everybody who works here`.
    pub fn notes(&self) -> Option<&str> {
        self.notes.text()
    }

    /// Sets [`notes`](Self::notes).
    #[must_use]
    pub fn with_notes(mut self, notes: impl Into<String>) -> Self {
        self.notes.set(notes.into());
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
    GroupDetails {
        0 name = "name";
        1 notes = "notes";
    }
}
