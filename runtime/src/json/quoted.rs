//! Values that a service writes as strings.

use std::{borrow::Cow, fmt};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{DecodeResult, Decoded, Field, Json, Member, Reader, UnixTime, View, scalars};
use crate::parameter::ToParameter;

/// A number, a point in time or a boolean that is written as a string, such as `"5"` or
/// `"true"`. The string is kept unchanged.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Quoted<T> {
    value: T,
    text: String,
}

/// A type that can be [`Quoted`].
pub trait Quotable: PartialEq + Copy + Send + Sync + 'static {
    /// Parses the string.
    fn from_quoted(text: &str) -> Option<Self>;

    /// Writes the string.
    fn to_quoted(self) -> String;
}

impl Quotable for i64 {
    fn from_quoted(text: &str) -> Option<Self> {
        scalars::number_of_text(text).and_then(scalars::whole_number)
    }

    fn to_quoted(self) -> String {
        self.to_string()
    }
}

impl Quotable for bool {
    fn from_quoted(text: &str) -> Option<Self> {
        scalars::flag_of_text(text)
    }

    fn to_quoted(self) -> String {
        self.to_string()
    }
}

impl Quotable for UnixTime {
    fn from_quoted(text: &str) -> Option<Self> {
        i64::from_quoted(text).map(Self::from)
    }

    fn to_quoted(self) -> String {
        self.to_string()
    }
}

impl<T: Copy> Quoted<T> {
    /// The value.
    #[must_use]
    pub const fn value(&self) -> T {
        self.value
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<T: Quotable> From<T> for Quoted<T> {
    fn from(value: T) -> Self {
        let text = value.to_quoted();
        Self { value, text }
    }
}

impl<T: Copy> Member<Quoted<T>> {
    /// The parsed value.
    #[must_use]
    pub fn unquoted(&self) -> Option<T> {
        self.get().map(Quoted::value)
    }
}

/// The text.
impl<T> fmt::Display for Quoted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl<T: Quotable> fmt::Debug for Quoted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::debug(self, f)
    }
}

impl<T: Quotable> Json for Quoted<T> {
    fn view(&self) -> View<'_> {
        View::Text(&self.text)
    }
}

impl<T: Quotable> Field for Quoted<T> {
    fn read(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        let read = String::read(reader)?;
        let meant = |text: String| T::from_quoted(&text).map(|value| Self { value, text });
        Ok(match read {
            Decoded::Exact(text) => meant(text).map_or(Decoded::Mismatch, Decoded::Exact),
            Decoded::Inexact(text) => meant(text).map_or(Decoded::Mismatch, Decoded::Inexact),
            Decoded::Coerced(text) => meant(text).map_or(Decoded::Mismatch, Decoded::Coerced),
            Decoded::Mismatch => Decoded::Mismatch,
        })
    }
}

impl<T> ToParameter for Quoted<T> {
    fn to_parameter(&self) -> Option<Cow<'_, str>> {
        Some(self.text.as_str().into())
    }
}

impl<T> Serialize for Quoted<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de, T: Quotable> Deserialize<'de> for Quoted<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::deserialize::deserialize("Quoted", deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_means_a_value_and_is_written_as_it_came() {
        let read = |json| Quoted::<bool>::from_json(json).unwrap().value().unwrap();
        for (json, value) in [("\"True\"", true), ("\"0\"", false)] {
            assert_eq!(read(json).value(), value);
            assert_eq!(serde_json::to_string(&read(json)).unwrap(), json);
        }
        let written = serde_json::to_string(&Quoted::from(false)).unwrap();
        assert_eq!(written, "\"false\"");
    }

    #[test]
    fn a_number_in_place_of_text_means_the_same() {
        let read = Quoted::<i64>::from_json("12").unwrap();
        assert_eq!(read, Decoded::Coerced(Quoted::from(12)));
    }

    #[test]
    fn other_text_is_a_mismatch_and_debug_shows_none() {
        let read = Quoted::<i64>::from_json("\"twelve\"").unwrap();
        assert_eq!(read, Decoded::Mismatch);
        assert_eq!(format!("{:?}", Quoted::from(12)), "\"…\"");
    }
}
