//! `CreateListRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;

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

connector_runtime::generated::object! {
    CreateListRequest {
        0 list_name = "list_name";
    }
}
