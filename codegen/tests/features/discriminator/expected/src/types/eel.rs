//! `Eel`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// `Eel` as the service knows it.
#[derive(Clone, PartialEq)]
pub struct Eel {
    kind: Member<String>,
    name: Member<String>,
    length: Member<f64>,
    extra_members: ExtraMembers,
}

impl Eel {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// What animal it is.
    pub fn kind(&self) -> Option<&str> {
        self.kind.text()
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind.set(kind.into());
        self
    }

    /// Name of the animal.
    pub fn name(&self) -> Option<&str> {
        self.name.text()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name.set(name.into());
        self
    }

    /// Length in metres.
    pub fn length(&self) -> Option<f64> {
        self.length.copied()
    }

    /// Sets [`length`](Self::length).
    #[must_use]
    pub fn with_length(mut self, length: f64) -> Self {
        self.length.set(length);
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

impl Default for Eel {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    Eel {
        0 kind = "kind";
        1 name = "name";
        2 length = "length";
    }
}
