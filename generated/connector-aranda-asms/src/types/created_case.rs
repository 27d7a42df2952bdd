//! `CreatedCase`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

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

connector_runtime::generated::object! {
    CreatedCase {
        0 id = "id";
        1 id_by_project = "idByProject";
    }
}
