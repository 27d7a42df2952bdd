//! Round trips of published payloads.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "called by tests, which fail by a panic"
)]

use serde_json::{Map, Number, Value};

use super::same_json::is_same_json;
use crate::json::{Field, Json, TypeMismatches};

/// A leaf of a payload, and how accessors read it.
#[derive(Clone, Copy, Debug)]
pub struct Leaf<T> {
    pointer: &'static str,
    read: fn(&T) -> Option<Value>,
}

impl<T> Leaf<T> {
    /// The leaf at a JSON Pointer; `read` calls the accessors.
    pub const fn new(pointer: &'static str, read: fn(&T) -> Option<Value>) -> Self {
        Self { pointer, read }
    }
}

/// The result of an accessor, as JSON.
pub fn leaf(value: impl serde::Serialize) -> Option<Value> {
    serde_json::to_value(value).ok()
}

/// Asserts that a payload survives a round trip.
///
/// It is written unchanged; each leaf is read through its accessor, or is listed among
/// the type mismatches; and changing one leaf changes no other.
///
/// # Panics
///
/// If an assertion fails.
#[track_caller]
pub fn round_trip<T: Field>(text: &str, leaves: &[Leaf<T>]) {
    let decoded = decode::<T>(text);
    let written = decoded.to_json();
    assert!(
        is_same_json(written.as_str(), text),
        "it comes back as it was: expected {text}, found {}",
        written.as_str()
    );
    if leaves.is_empty() {
        return;
    }
    let payload: Value = serde_json::from_str(text).expect("a sample is JSON");
    for leaf in leaves {
        assert_read(&decoded, leaf, &payload);
    }
    for leaf in leaves.iter().filter(|leaf| !leaf.pointer.is_empty()) {
        let mut changed = payload.clone();
        let Some(value) = changed.pointer_mut(leaf.pointer) else {
            panic!("no leaf at {}", leaf.pointer);
        };
        change(value);
        let decoded_change = decode::<T>(&changed.to_string());
        assert_same(
            &decoded_change.to_value(),
            &changed,
            "a changed leaf comes back",
        );
        assert_read(&decoded_change, leaf, &changed);
        let moves = |other: &Leaf<T>| {
            is_item(other.pointer)
                && parent(other.pointer) == parent(leaf.pointer)
                && has_misfit(&decoded_change, parent(leaf.pointer))
        };
        for other in leaves
            .iter()
            .filter(|other| other.pointer != leaf.pointer && !moves(other))
        {
            assert_eq!(
                (other.read)(&decoded_change),
                (other.read)(&decoded),
                "changing {} changed {}",
                leaf.pointer,
                other.pointer
            );
        }
    }
}

#[track_caller]
fn decode<T: Field>(text: &str) -> T {
    let decoded = T::from_json(text).expect("a sample is JSON").value();
    decoded.expect("the payload has the kind of its type")
}

/// A leaf reads exactly, or as what it means in its type; a mismatch is listed.
#[track_caller]
fn assert_read<T: Field>(decoded: &T, leaf: &Leaf<T>, payload: &Value) {
    let stands = payload.pointer(leaf.pointer).unwrap_or(&Value::Null);
    match (leaf.read)(decoded) {
        Some(read) if same(&read, stands) => {}
        Some(read) if means_the_same(&read, stands) => {}
        // A single value where a list is documented reads as a list of one.
        Some(Value::Array(items)) if items.len() == 1 && same(&items[0], stands) => {}
        Some(read) if is_misfit(decoded, leaf.pointer) && is_empty(&read) => {}
        // Mismatched items are left out of a list, so that the others move up.
        Some(_) if is_item(leaf.pointer) && has_misfit(decoded, parent(leaf.pointer)) => {}
        None if is_misfit(decoded, leaf.pointer) => {}
        read => panic!("{} reads as {read:?}", leaf.pointer),
    }
}

fn is_item(pointer: &str) -> bool {
    let last = pointer.rsplit('/').next().unwrap_or_default();
    !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a list has a type mismatch.
fn has_misfit<T: Json>(decoded: &T, list: &str) -> bool {
    let mismatches = TypeMismatches::of(decoded);
    mismatches.iter().any(|mismatch| {
        mismatch.pointer().starts_with(list) || list.starts_with(mismatch.pointer())
    })
}

fn parent(pointer: &str) -> &str {
    pointer.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// The result of an accessor for a missing list.
fn is_empty(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty)
}

fn is_misfit<T: Json>(decoded: &T, pointer: &str) -> bool {
    let mismatches = TypeMismatches::of(decoded);
    mismatches.iter().any(|mismatch| {
        pointer
            .strip_prefix(mismatch.pointer())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}

/// Whether two values are the same as text, or equal numbers.
fn means_the_same(one: &Value, other: &Value) -> bool {
    let (Some(one), Some(other)) = (text(one), text(other)) else {
        return false;
    };
    let numbers = one.parse::<f64>().ok().zip(other.parse::<f64>().ok());
    one == other || numbers.is_some_and(|(one, other)| one.total_cmp(&other).is_eq())
}

/// A number, boolean or string as text, for comparison.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Changes a value to another of the same type.
fn change(value: &mut Value) {
    *value = match value.take() {
        Value::Null => Value::from("no longer null"),
        Value::Bool(truth) => Value::Bool(!truth),
        Value::Number(number) => match number.as_i64() {
            Some(whole) => Value::from(whole.wrapping_add(1)),
            None => Number::from_f64(number.as_f64().unwrap_or_default() + 1.5)
                .map_or(Value::Null, Value::Number),
        },
        Value::String(text) => Value::from(format!("{text} (changed)")),
        Value::Array(_) => Value::from("no longer a list"),
        Value::Object(_) => {
            Value::Object(Map::from_iter([("changed".to_owned(), Value::Bool(true))]))
        }
    };
}

#[track_caller]
fn assert_same(found: &Value, expected: &Value, promise: &str) {
    assert!(
        same(found, expected),
        "{promise}: expected {expected}, found {found}"
    );
}

/// Equal JSON, ignoring the order of members; `1` equals `1.0`.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || one.as_f64() == other.as_f64()
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .all(|(name, one)| other.get(name).is_some_and(|other| same(one, other)))
        }
        _ => one == other,
    }
}
