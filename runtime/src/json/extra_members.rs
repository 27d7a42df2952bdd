//! Members that the definition does not list.

use std::fmt;

use serde_json::{Map, Value};

/// Members that came, or were set by name, and that the definition does not
/// list. They are written back. Costs one pointer where there are none.
#[derive(Clone, Default, PartialEq)]
pub struct ExtraMembers(Option<Box<Kept>>);

/// What an object keeps besides its members.
#[derive(Clone, Default, PartialEq)]
struct Kept {
    members: Map<String, Value>,
    /// The object came alone in a list.
    came_in_list: bool,
}

impl ExtraMembers {
    /// The value of a member.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.members.get(name)
    }

    /// Sets a member.
    pub fn insert(&mut self, name: String, value: Value) {
        self.0.get_or_insert_default().members.insert(name, value);
    }

    /// Takes a member out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.as_mut()?.members.remove(name)
    }

    /// Names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0
            .iter()
            .flat_map(|kept| kept.members.iter())
            .map(|(name, value)| (name.as_str(), value))
    }

    /// How many members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |kept| kept.members.len())
    }

    /// Whether the object came alone in a list.
    pub(super) fn came_in_list(&self) -> bool {
        self.0.as_ref().is_some_and(|kept| kept.came_in_list)
    }

    /// Remembers that the object came alone in a list.
    pub(super) fn set_came_in_list(&mut self) {
        self.0.get_or_insert_default().came_in_list = true;
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// How many, and never which: their names can be data.
impl fmt::Debug for ExtraMembers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ExtraMembers({})", self.len())
    }
}
