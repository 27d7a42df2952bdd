//! What the definition says about a thing, for people.

use super::Literal;
use crate::source::Span;

/// Texts and limits, raw as the definition has them: `emit` makes them safe.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    /// The title (`x-ms-summary`, `summary` or `title`).
    pub summary: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Limits, said by schema keywords.
    pub limits: Limits,
    /// What a form shows at first; never sent by itself.
    pub suggested: Option<Literal>,
    /// A sample value.
    pub example: Option<String>,
    /// Where a caller finds possible values, or the schema.
    pub source: Option<DynamicSource>,
    /// Text that is sent as text messages, whose number depends on its length.
    pub sms_text: bool,
    /// Deprecated, with what the definition says instead.
    pub deprecated: Option<String>,
}

/// Limits of a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// Fewest characters.
    pub min_length: Option<u64>,
    /// Most characters.
    pub max_length: Option<u64>,
    /// Smallest number, as written.
    pub minimum: Option<String>,
    /// Largest number, as written.
    pub maximum: Option<String>,
    /// The minimum itself is excluded.
    pub exclusive_minimum: bool,
    /// The maximum itself is excluded.
    pub exclusive_maximum: bool,
    /// The number is a multiple of this, as written.
    pub multiple_of: Option<String>,
    /// Regular expression that text matches.
    pub pattern: Option<String>,
    /// Fewest items.
    pub min_items: Option<u64>,
    /// Most items.
    pub max_items: Option<u64>,
    /// No item twice.
    pub unique_items: bool,
    /// A `format` that has no type of its own, such as `uuid` or `email`.
    pub format: Option<String>,
}

/// An operation that lists the choices for an input, or tells its schema.
#[derive(Clone, Debug, PartialEq)]
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
    /// Whether it tells a schema and not values.
    pub schema: bool,
    /// What lists the choices below a chosen one, where they form a tree.
    pub below: Option<Box<DynamicSource>>,
}

/// What an input of a discovery call is given.
#[derive(Clone, Debug, PartialEq)]
pub enum DynamicArgument {
    /// Always this.
    Fixed(Literal),
    /// What the caller gives for the input of this name.
    From(String),
    /// What the chosen one has where this JSON pointer leads.
    Chosen(String),
}
