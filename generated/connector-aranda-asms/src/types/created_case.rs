//! `CreatedCase`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

/// Ids of a new case.
#[derive(Clone, PartialEq)]
pub struct CreatedCase {
    id: Member<i64>,
    id_by_project: Member<String>,
    extra_members: ExtraMembers,
}

impl CreatedCase {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Number of the case in the whole system.
    pub fn id(&self) -> Option<i64> {
        self.id.copied()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id.set(id);
        self
    }

    /// Code of the case within its project, which the operations on cases take as
    /// `ticketId`.
    pub fn id_by_project(&self) -> Option<&str> {
        self.id_by_project.text()
    }

    /// Sets [`id_by_project`](Self::id_by_project).
    #[must_use]
    pub fn with_id_by_project(mut self, id_by_project: impl Into<String>) -> Self {
        self.id_by_project.set(id_by_project.into());
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

impl Default for CreatedCase {
    fn default() -> Self {
        Self::new()
    }
}

impl Object for CreatedCase {
    const NAME: &'static str = "CreatedCase";

    fn empty() -> Self {
        Self {
            id: Member::absent(),
            id_by_project: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "id" => &mut self.id,
            "idByProject" => &mut self.id_by_project,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("id", &self.id);
        visit("idByProject", &self.id_by_project);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(CreatedCase);
