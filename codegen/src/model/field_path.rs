//! Paths into a value.

use super::{Shape, TypeId};
use crate::source::Pointer;

/// The path from the root of a message, or from an item, to a value in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldPath {
    /// One step for each member on the way; none for the root itself.
    pub steps: Vec<Step>,
    /// The shape at the end; any JSON if the definition does not say.
    pub shape: Shape,
    /// The path leads through a described object that lacks the member.
    pub dead_end: bool,
}

/// One step: into a member of an object. In a list a number is an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Name of the member on the wire.
    pub wire: String,
    /// The object and the index of the member, where the definition describes it.
    pub field: Option<(TypeId, usize)>,
}

impl FieldPath {
    /// The names on the wire, outermost first.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.steps.iter().map(|step| step.wire.as_str())
    }

    /// The shape of the items, if a list is at the end.
    #[must_use]
    pub fn item(&self) -> Option<&Shape> {
        match &self.shape {
            Shape::List(item) => Some(item),
            _ => None,
        }
    }

    /// The same as a JSON Pointer; empty for the root.
    #[must_use]
    pub fn pointer(&self) -> String {
        self.names().collect::<Pointer>().to_string()
    }
}
