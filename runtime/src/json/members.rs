//! Objects for generic code, so that it is compiled once and not for every type.

use super::{ErasedMember, ExtraMembers, Key, Object};

pub(super) trait Members {
    fn name(&self) -> &'static str;
    fn keys(&self) -> &'static [Key];
    fn lists(&self, text: &str) -> bool;
    fn slot(&self, index: usize) -> Option<&dyn ErasedMember>;
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn ErasedMember>;
    fn others(&self) -> &ExtraMembers;
    fn others_mut(&mut self) -> &mut ExtraMembers;
}

impl<T: Object> Members for T {
    fn name(&self) -> &'static str {
        T::NAME
    }

    fn keys(&self) -> &'static [Key] {
        T::MEMBERS
    }

    fn lists(&self, text: &str) -> bool {
        T::lists(text)
    }

    fn slot(&self, index: usize) -> Option<&dyn ErasedMember> {
        T::slot(self, index)
    }

    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn ErasedMember> {
        T::slot_mut(self, index)
    }

    fn others(&self) -> &ExtraMembers {
        self.extra()
    }

    fn others_mut(&mut self) -> &mut ExtraMembers {
        self.extra_mut()
    }
}

impl dyn Members + '_ {
    /// Visits the members that the definition lists, in its order.
    pub(super) fn each<'v>(&'v self, visit: &mut dyn FnMut(&'static Key, &'v dyn ErasedMember)) {
        for (index, key) in self.keys().iter().enumerate() {
            if let Some(slot) = self.slot(index) {
                visit(key, slot);
            }
        }
    }

    /// The member with this name.
    pub(super) fn named(&self, name: &str) -> Option<&dyn ErasedMember> {
        self.slot(self.index(name)?)
    }

    pub(super) fn index(&self, name: &str) -> Option<usize> {
        self.keys().iter().position(|key| key.name == name)
    }
}
