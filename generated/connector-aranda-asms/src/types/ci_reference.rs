//! `CiReference`.

use connector_runtime::{Member, Object, ObjectExt, Slot, Unknown, Value};

/// Id of a configuration item.
#[derive(Clone, PartialEq)]
pub struct CiReference {
    id: Member<i64>,
    unknown_members: Unknown,
}

impl CiReference {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the item, which `GetCI` and `UpdateCI` take as text.
    pub fn id(&self) -> Option<i64> {
        self.id.copied()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id.set(id);
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

impl Default for CiReference {
    fn default() -> Self {
        Self::new()
    }
}

impl Object for CiReference {
    const NAME: &'static str = "CiReference";

    fn empty() -> Self {
        Self {
            id: Member::absent(),
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "id" => &mut self.id,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("id", &self.id);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(CiReference);
