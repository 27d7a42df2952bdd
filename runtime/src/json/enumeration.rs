//! Enumerations, open for values that are newer than the definition.

use serde::{Deserialize, Deserializer, de::Error as _};
use serde_json::Value;

use super::{Decoded, Field};

/// An enumeration of texts.
///
/// Generated types implement it, and [`text_enum!`](crate::generated::text_enum) does the
/// rest.
pub trait TextEnum: Clone + Send + Sync + Sized + 'static {
    /// The text on the wire.
    fn as_str(&self) -> &str;

    /// The value that a text stands for, listed or not.
    fn from_text(text: &str) -> Self;
}

/// An enumeration of whole numbers.
///
/// Generated types implement it, and [`integer_enum!`](crate::generated::integer_enum)
/// does the rest.
pub trait IntegerEnum: Clone + Send + Sync + Sized + 'static {
    /// The number on the wire.
    fn as_integer(&self) -> i64;

    /// The value that a number stands for, listed or not.
    fn from_integer(value: i64) -> Self;
}

/// Behind [`text_enum!`](crate::generated::text_enum): reads a value.
#[must_use]
pub fn text_read<T: TextEnum>(value: Value) -> Decoded<T> {
    String::read(value).map(|text| T::from_text(&text))
}

/// Behind [`text_enum!`](crate::generated::text_enum): any self-describing serde format.
pub fn text_deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: TextEnum,
    D: Deserializer<'de>,
{
    let value = text_read(Value::deserialize(deserializer)?).value();
    value.ok_or_else(|| D::Error::custom("an enumeration of texts is a text"))
}

/// Behind [`integer_enum!`](crate::generated::integer_enum): reads a value.
#[must_use]
pub fn integer_read<T: IntegerEnum>(value: Value) -> Decoded<T> {
    i64::read(value).map(T::from_integer)
}

/// Behind [`integer_enum!`](crate::generated::integer_enum): any self-describing serde
/// format.
pub fn integer_deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: IntegerEnum,
    D: Deserializer<'de>,
{
    let value = integer_read(Value::deserialize(deserializer)?).value();
    value.ok_or_else(|| D::Error::custom("an enumeration of whole numbers is a whole number"))
}
