//! Objects of `ListJobs`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

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

impl Object for ListJobsResponseItem {
    const NAME: &'static str = "ListJobsResponseItem";

    fn empty() -> Self {
        Self {
            name: Member::absent(),
            label: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "name" => &mut self.name,
            "label" => &mut self.label,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("name", &self.name);
        visit("label", &self.label);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(ListJobsResponseItem);
