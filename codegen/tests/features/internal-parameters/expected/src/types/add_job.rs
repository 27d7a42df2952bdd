//! Objects of `AddJob`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

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

impl Object for AddJobRequestOrigin {
    const NAME: &'static str = "AddJobRequestOrigin";

    fn empty() -> Self {
        Self {
            system: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "system" => &mut self.system,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("system", &self.system);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(AddJobRequestOrigin);

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

impl Object for AddJobRequest {
    const NAME: &'static str = "AddJobRequest";

    fn empty() -> Self {
        Self {
            name: Member::absent(),
            kind: Member::absent(),
            retries: Member::absent(),
            origin: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "name" => &mut self.name,
            "kind" => &mut self.kind,
            "retries" => &mut self.retries,
            "origin" => &mut self.origin,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("name", &self.name);
        visit("kind", &self.kind);
        visit("retries", &self.retries);
        visit("origin", &self.origin);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(AddJobRequest);
