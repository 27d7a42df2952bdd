//! `Word`.

use connector_runtime::{Member, Object, ObjectExt, Slot, Unknown, Value};

/// `Word` as the service knows it.
#[derive(Clone, PartialEq)]
pub struct Word2 {
    text: Member<String>,
    unknown_members: Unknown,
}

impl Word2 {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// The word.
    pub fn text(&self) -> Option<&str> {
        self.text.text()
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

impl Default for Word2 {
    fn default() -> Self {
        Self::new()
    }
}

impl Object for Word2 {
    const NAME: &'static str = "Word2";

    fn empty() -> Self {
        Self {
            text: Member::absent(),
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "text" => &mut self.text,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("text", &self.text);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(Word2);
