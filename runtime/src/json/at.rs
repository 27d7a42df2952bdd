//! Members deep inside an object, by their names on the wire.

use serde_json::{Map, Value};

use super::ObjectExt;

/// Sets the member that names on the wire lead to; objects on the way that are
/// not there are made.
pub fn set_at<T: ObjectExt>(object: &mut T, path: &[&str], value: impl Into<Value>) {
    let Some((first, rest)) = path.split_first() else {
        return;
    };
    let current = object.member(first);
    object.set_member(
        *first,
        with(current.unwrap_or_default(), rest, value.into()),
    );
}

fn with(current: Value, path: &[&str], value: Value) -> Value {
    let Some((first, rest)) = path.split_first() else {
        return value;
    };
    let mut members = match current {
        Value::Object(members) => members,
        _ => Map::new(),
    };
    let inner = members.remove(*first).unwrap_or(Value::Null);
    members.insert((*first).to_owned(), with(inner, rest, value));
    Value::Object(members)
}

/// The JSON of a text that generated code holds; a text that is none is itself.
#[must_use]
pub fn parse_json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| Value::from(text))
}
