//! `CreateListRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

/// A contact list to create.
#[derive(Clone, PartialEq)]
pub struct CreateListRequest {
    list_name: Member<String>,
    extra_members: ExtraMembers,
}

impl CreateListRequest {
    /// Name of the new list.
    pub fn list_name(&self) -> Option<&str> {
        self.list_name.text()
    }

    /// Sets [`list_name`](Self::list_name).
    #[must_use]
    pub fn with_list_name(mut self, list_name: impl Into<String>) -> Self {
        self.list_name.set(list_name.into());
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

impl Object for CreateListRequest {
    const NAME: &'static str = "CreateListRequest";

    fn empty() -> Self {
        Self {
            list_name: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "list_name" => &mut self.list_name,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("list_name", &self.list_name);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(CreateListRequest);
