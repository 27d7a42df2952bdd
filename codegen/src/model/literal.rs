//! Values that a definition fixes.

use std::hash::{Hash, Hasher};

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

/// JSON has no `NaN`.
impl Eq for Literal {}

impl Hash for Literal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self {
            Self::Null => {}
            Self::Boolean(value) => value.hash(state),
            Self::Integer(value) => value.hash(state),
            // `0.0` equals `-0.0`, and has other bits.
            Self::Number(value) => (value + 0.0).to_bits().hash(state),
            Self::Text(value) | Self::Json(value) => value.hash(state),
        }
    }
}
