//! Objects of `AddJob`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// Part of `AddJob`: `AddJob request origin`.
#[derive(Clone, PartialEq)]
pub struct AddJobRequestOrigin {
    system: Member<String>,
    extra_members: ExtraMembers,
}

impl AddJobRequestOrigin {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty().with_member("system", "connector")
    }

    /// System that asks.
    pub fn system(&self) -> Option<&str> {
        self.system.text()
    }

    /// Sets [`system`](Self::system).
    #[must_use]
    pub fn with_system(mut self, system: impl Into<String>) -> Self {
        self.system.set(system.into());
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

impl Default for AddJobRequestOrigin {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    AddJobRequestOrigin {
        0 system = "system";
    }
}

/// The body of `AddJob`.
#[derive(Clone, PartialEq)]
pub struct AddJobRequest {
    name: Member<String>,
    kind: Member<String>,
    retries: Member<i64>,
    origin: Member<AddJobRequestOrigin>,
    extra_members: ExtraMembers,
}

impl AddJobRequest {
    /// Name of the job.
    pub fn name(&self) -> Option<&str> {
        self.name.text()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name.set(name.into());
        self
    }

    /// Kind of the job.
    pub fn kind(&self) -> Option<&str> {
        self.kind.text()
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind.set(kind.into());
        self
    }

    /// How often to try again.
    ///
    /// Forms start from `3`; nothing is sent unless you set it.
    pub fn retries(&self) -> Option<i64> {
        self.retries.copied()
    }

    /// Sets [`retries`](Self::retries).
    #[must_use]
    pub fn with_retries(mut self, retries: i64) -> Self {
        self.retries.set(retries);
        self
    }

    /// The member `origin` of the wire.
    pub fn origin(&self) -> Option<&AddJobRequestOrigin> {
        self.origin.get()
    }

    /// Sets [`origin`](Self::origin).
    #[must_use]
    pub fn with_origin(mut self, origin: impl Into<AddJobRequestOrigin>) -> Self {
        self.origin.set(origin.into());
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
    AddJobRequest {
        0 name = "name";
        1 kind = "kind";
        2 retries = "retries";
        3 origin = "origin";
    }
}
