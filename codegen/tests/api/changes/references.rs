//! What one part of a definition says of another.

use serde_json::Value;

use super::places::is_swagger;

/// Where shared schemas are, and how references to them begin.
pub(super) fn shared(document: &Value) -> (&'static str, &'static str) {
    if is_swagger(document) {
        ("/definitions", "#/definitions")
    } else {
        ("/components/schemas", "#/components/schemas")
    }
}

/// Another id of an operation, and for all that names it.
pub(super) fn rename(value: &mut Value, id: &Value, other: &Value) {
    replace_in(value, id, other, &|name| name == "operationId");
}

/// Another target of all references to one.
pub(super) fn replace(value: &mut Value, text: &Value, other: &Value) {
    replace_in(value, text, other, &|name| name == "$ref");
}

fn replace_in(value: &mut Value, text: &Value, other: &Value, is_it: &dyn Fn(&str) -> bool) {
    match value {
        Value::Object(members) => {
            for (name, inner) in members.iter_mut() {
                if is_it(name) && inner == text {
                    *inner = other.clone();
                }
                replace_in(inner, text, other, is_it);
            }
        }
        Value::Array(items) => {
            for item in items {
                replace_in(item, text, other, is_it);
            }
        }
        _ => {}
    }
}
