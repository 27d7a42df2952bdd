//! Raw JSON.

use std::{any::type_name, fmt, sync::LazyLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer, ser::SerializeStruct as _};
use serde_json::Value;

use super::{
    Json, JsonError, Reader, View,
    deserialize::{self, AS_TEXT},
    value, write,
};

/// A JSON value as text, digit for digit.
///
/// `Debug` does not show it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RawJson(Box<str>);

impl RawJson {
    /// Parses a text that is one JSON value.
    pub fn parse(text: &str) -> Result<Self, JsonError> {
        let mut reader = Reader::new(text);
        let raw = reader.raw()?;
        reader.end()?;
        Ok(Self::of(raw))
    }

    /// Wraps a text that has been parsed before.
    pub(super) fn of(text: &str) -> Self {
        Self(text.into())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The value. Numbers beyond 64 bits are rounded, numbers out of range become
    /// strings, a lone surrogate becomes U+FFFD, and of two members with one name the
    /// last counts.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let value = value::read(&mut Reader::new(&self.0));
        value.map(|(value, _)| value).unwrap_or_default()
    }
}

impl From<Value> for RawJson {
    fn from(value: Value) -> Self {
        Self(value.to_string().into())
    }
}

impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RawJson(…)")
    }
}

/// To JSON unchanged; to other formats as its [value](Self::to_value).
impl Serialize for RawJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_text(&self.0, serializer)
    }
}

impl<'de> Deserialize<'de> for RawJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize::text(deserializer).map(|text| Self(text.into()))
    }
}

fn serialize_text<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if writes_json::<S>() {
        AsText(text).serialize(serializer)
    } else {
        RawJson::of(text).to_value().serialize(serializer)
    }
}

/// JSON text that is copied into JSON. Only serializers of `serde_json` support it.
struct AsText<'t>(&'t str);

impl Serialize for AsText<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut text = serializer.serialize_struct(AS_TEXT, 1)?;
        text.serialize_field(AS_TEXT, self.0)?;
        text.end()
    }
}

/// Whether a serializer is one of `serde_json`. If it is not recognised as one, numbers
/// may be rounded.
fn writes_json<S: Serializer>() -> bool {
    static IS_UNDERSTOOD: LazyLock<bool> =
        LazyLock::new(|| serde_json::to_string(&AsText("[1]")).is_ok_and(|text| text == "[1]"));
    type_name::<S::Error>() == type_name::<serde_json::Error>() && *IS_UNDERSTOOD
}

/// Whether a serializer writes JSON as [`super::write`] does: without white space.
fn writes_compact_json<S: Serializer>() -> bool {
    let name = type_name::<S>();
    // Another formatter would appear after a comma.
    name.starts_with("&mut serde_json::ser::Serializer<")
        && !name.contains(',')
        && writes_json::<S>()
}

/// Serializes a value to any serde format.
pub fn serialize<S: Serializer>(
    value: &(impl Json + ?Sized),
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let view = value.view().as_a_whole();
    if writes_compact_json::<S>() {
        AsText(&written(view)).serialize(serializer)
    } else {
        view.serialize(serializer)
    }
}

/// The written JSON of a value.
impl From<View<'_>> for RawJson {
    fn from(view: View<'_>) -> Self {
        Self(written(view).into())
    }
}

fn written(view: View<'_>) -> String {
    let mut json = Vec::new();
    write::write(&view, &mut json);
    String::from_utf8(json).unwrap_or_default()
}
