//! `CreateListRequest`.

use connector_runtime::{Member, Object, ObjectExt, Slot, Unknown, Value};

/// A contact list to create.
#[derive(Clone, PartialEq)]
pub struct CreateListRequest {
    list_name: Member<String>,
    unknown_members: Unknown,
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
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "list_name" => &mut self.list_name,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("list_name", &self.list_name);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(CreateListRequest);
