//! Values that a definition fixes.

/// A JSON value that the definition gives: a default or a fixed value.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction.
    Number(f64),
    /// Text.
    Text(String),
    /// An object or a list, as JSON text.
    Json(String),
}
