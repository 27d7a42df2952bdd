//! Objects of `ListJobs`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// Part of `ListJobs`: `ListJobs response item`.
#[derive(Clone, PartialEq)]
pub struct ListJobsResponseItem {
    name: Member<String>,
    label: Member<String>,
    extra_members: ExtraMembers,
}

impl ListJobsResponseItem {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

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

    /// Former name.
    ///
    /// **Deprecated.**
    pub fn label(&self) -> Option<&str> {
        self.label.text()
    }

    /// Sets [`label`](Self::label).
    #[must_use]
    pub fn with_label(mut self, label: impl Into<String>) -> Self {
        self.label.set(label.into());
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

impl Default for ListJobsResponseItem {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    ListJobsResponseItem {
        0 name = "name";
        1 label = "label";
    }
}
