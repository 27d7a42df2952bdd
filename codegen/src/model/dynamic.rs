//! Choices and schemas as the definition names them.

use super::Literal;
use crate::source::Span;

/// The operation that lists the choices for an input, or describes its schema, as
/// the definition names it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DynamicSource {
    /// Where the definition says it.
    pub span: Span,
    /// Its `operationId`.
    pub operation: String,
    /// Its inputs: name, and either a fixed value or the other input it is
    /// taken from.
    pub parameters: Vec<(String, DynamicArgument)>,
    /// JSON pointer to the list of choices in the reply; empty for the root.
    pub collection: String,
    /// JSON pointer from a choice to its value.
    pub value: Option<String>,
    /// JSON pointer from a choice to its title.
    pub title: Option<String>,
    /// Whether it describes a schema and does not list values.
    pub schema: bool,
    /// What lists the choices below a chosen one, where they form a tree.
    pub below: Option<Box<DynamicSource>>,
}

impl DynamicSource {
    /// The same, wherever the definition says it.
    pub(crate) fn anywhere(&self) -> Self {
        Self {
            span: Span::FOLDER,
            below: self.below.as_ref().map(|below| Box::new(below.anywhere())),
            ..self.clone()
        }
    }
}

/// An argument of a lookup.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DynamicArgument {
    /// Always this.
    Fixed(Literal),
    /// What the caller gives for the input of this name.
    From(String),
    /// The value at this JSON pointer of the chosen item.
    Chosen(String),
}
