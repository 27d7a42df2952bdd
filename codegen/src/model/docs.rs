//! What the definition says about a thing, for people.

use super::Literal;

/// Texts and limits, unescaped: `emit` escapes them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    /// The title (`x-ms-summary`, `summary` or `title`).
    pub summary: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Limits, said by schema keywords.
    pub limits: Limits,
    /// The initial value in a form; never sent by itself.
    pub suggested: Option<Literal>,
    /// A sample value.
    pub example: Option<String>,
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
