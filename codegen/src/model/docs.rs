//! What the definition says about a thing, for people.

use super::Literal;

/// Texts and limits, unescaped: `emit` escapes them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

impl Docs {
    /// What only describes, by name.
    pub(crate) fn texts(&self) -> [(&'static str, &Option<String>); 3] {
        // Limits, suggestions and deprecation are facts of the contract.
        let Self {
            summary,
            description,
            example,
            limits: _,
            suggested: _,
            deprecated: _,
        } = self;
        [
            ("summary", summary),
            ("description", description),
            ("example", example),
        ]
    }

    /// The same without what only describes.
    pub(crate) fn without_texts(&self) -> Self {
        let Self {
            summary: _,
            description: _,
            example: _,
            limits,
            suggested,
            deprecated,
        } = self;
        Self {
            limits: limits.clone(),
            suggested: suggested.clone(),
            deprecated: deprecated.clone(),
            ..Self::default()
        }
    }
}

/// Limits of a value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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
