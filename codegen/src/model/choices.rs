//! Inputs whose choices or schema another operation returns.

use super::{Field, FieldPath, Literal, Shape};

/// What an operation returns about one input of another.
#[derive(Clone, Debug)]
pub struct ChoiceList {
    /// Wire names that lead to the input, outermost first.
    pub input: Vec<String>,
    /// What the input holds: one choice, or a list of them.
    pub shape: Shape,
    /// What is returned.
    pub kind: ChoiceKind,
    /// The lookup: index into [`Connector::operations`](super::Connector).
    pub lookup: usize,
    /// The arguments of the lookup, internal ones included.
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

/// What is returned about an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChoiceKind {
    /// Its choices.
    Choices,
    /// The choices below a chosen one, where they form a tree.
    Below,
    /// Its schema.
    Schema,
}

/// An argument of a lookup.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// Name on the wire.
    pub wire: String,
    /// Where it is sent.
    pub location: ArgumentLocation,
    /// What it is.
    pub value: ArgumentValue,
}

/// Where an argument is sent.
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
        /// The lookup requires it.
        required: bool,
    },
    /// The value at this path of the chosen item.
    Chosen(FieldPath),
}
