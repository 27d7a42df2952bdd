//! Inputs whose choices, or whose schema, another operation tells.

use super::{Field, FieldPath, Literal, Shape};

/// What an operation tells about one input of another.
#[derive(Clone, Debug)]
pub struct ChoiceList {
    /// Wire names that lead to the input, outermost first.
    pub input: Vec<String>,
    /// What the input holds: one choice, or a list of them.
    pub shape: Shape,
    /// What is told.
    pub kind: ChoiceKind,
    /// Who tells it: index into [`Connector::operations`](super::Connector).
    pub lookup: usize,
    /// What that operation is given, what is sent unseen included.
    pub arguments: Vec<Argument>,
    /// Inputs of the same call that it depends on.
    pub given: Vec<Field>,
    /// Leads from the root of the lookup's reply to the list.
    pub collection: FieldPath,
    /// Leads from a choice to its value; to the choice itself where `None`.
    pub value: Option<FieldPath>,
    /// Leads from a choice to its title.
    pub title: Option<FieldPath>,
    /// The lookup is paged, and its pages list what is chosen from.
    pub paged: bool,
}

/// What is told about an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChoiceKind {
    /// Its choices.
    Choices,
    /// The choices below a chosen one, where they form a tree.
    Below,
    /// Its schema.
    Schema,
}

/// What a lookup is given.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// Name on the wire.
    pub wire: String,
    /// Where it travels.
    pub location: ArgumentLocation,
    /// What it is.
    pub value: ArgumentValue,
}

/// Where an argument travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArgumentLocation {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// A member of the body.
    Body,
}

/// What an argument is.
#[derive(Clone, Debug, PartialEq)]
pub enum ArgumentValue {
    /// Always this.
    Fixed(Literal),
    /// What the caller gives for the input of this name.
    Given {
        /// Wire name of the input.
        wire: String,
        /// The lookup cannot go without.
        required: bool,
    },
    /// What the chosen one has where this leads.
    Chosen(FieldPath),
}
