//! Changes to a definition that somebody could make, in error or in malice.

use arbitrary::{Result, Unstructured};
use serde_json::{Value, json};

/// Words of the vocabulary, and texts that must not become anything else.
const TEXTS: [&str; 48] = [
    "$ref",
    "allOf",
    "oneOf",
    "additionalProperties",
    "array",
    "binary",
    "boolean",
    "date-time",
    "default",
    "description",
    "discriminator",
    "enum",
    "file",
    "format",
    "formData",
    "header",
    "integer",
    "items",
    "nullable",
    "number",
    "object",
    "operationId",
    "parameters",
    "path",
    "properties",
    "query",
    "required",
    "string",
    "type",
    "x-connector-paging",
    "x-ms-dynamic-values",
    "x-ms-notification-content",
    "x-ms-notification-url",
    "x-ms-trigger",
    "x-ms-visibility",
    "internal",
    "",
    "self",
    "Self",
    "crate",
    "r#type",
    "*/ fn main() {} /*",
    "\"; panic!(); \"",
    "\n```\nfn main() {}\n",
    "../../../etc/passwd",
    "{a}/{a}/../{",
    "\u{202e}\0\u{7f}\u{1f600}",
    "#![doc = include_str!(\"/etc/passwd\")]",
];

/// Makes one change somewhere.
pub(super) fn change(document: &mut Value, bytes: &mut Unstructured<'_>) -> Result<()> {
    let places = places(document);
    let place = bytes.choose(&places)?;
    match bytes.int_in_range(0..=6)? {
        0 => put(document, place, value(bytes)?),
        1 => remove(document, place),
        2 => put(document, place, copy(document, bytes.choose(&places)?)),
        3 => put(
            document,
            place,
            json!({"$ref": format!("#{}", bytes.choose(&places)?)}),
        ),
        4 => {
            let name = name(document, &places, bytes)?;
            let value = copy(document, bytes.choose(&places)?);
            add(document, place, name, value);
        }
        5 => {
            let name = name(document, &places, bytes)?;
            let value = value(bytes)?;
            add(document, place, name, value);
        }
        _ => {
            let name = name(document, &places, bytes)?;
            rename(document, place, name);
        }
    }
    Ok(())
}

/// Pointers to all values, parents before their children.
fn places(document: &Value) -> Vec<String> {
    fn gather(value: &Value, pointer: &str, places: &mut Vec<String>) {
        places.push(pointer.to_owned());
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    let name = name.replace('~', "~0").replace('/', "~1");
                    gather(member, &format!("{pointer}/{name}"), places);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    gather(item, &format!("{pointer}/{index}"), places);
                }
            }
            _ => {}
        }
    }
    let mut places = Vec::new();
    gather(document, "", &mut places);
    places
}

fn value(bytes: &mut Unstructured<'_>) -> Result<Value> {
    Ok(match bytes.int_in_range(0..=9)? {
        0 => Value::Null,
        1 => Value::from(bytes.arbitrary::<bool>()?),
        2 => Value::from(bytes.arbitrary::<i64>()?),
        3 => Value::from(bytes.arbitrary::<f64>()?),
        4 => json!({}),
        5 => json!([]),
        6 => Value::from(bytes.arbitrary::<&str>()?),
        _ => Value::from(*bytes.choose(&TEXTS)?),
    })
}

/// A word of the vocabulary, or a name that stands elsewhere in the document.
fn name(document: &Value, places: &[String], bytes: &mut Unstructured<'_>) -> Result<String> {
    if bytes.arbitrary()? {
        return Ok((*bytes.choose(&TEXTS)?).to_owned());
    }
    let place = bytes.choose(places)?;
    let name = place.rsplit('/').next().unwrap_or_default();
    let name = name.replace("~1", "/").replace("~0", "~");
    // A text that is used as a value makes a name that collides.
    let text = document.pointer(place).and_then(Value::as_str);
    Ok(text.map_or(name, str::to_owned))
}

fn copy(document: &Value, place: &str) -> Value {
    document.pointer(place).cloned().unwrap_or_default()
}

fn put(document: &mut Value, place: &str, value: Value) {
    if let Some(old) = document.pointer_mut(place) {
        *old = value;
    }
}

fn add(document: &mut Value, place: &str, name: String, value: Value) {
    match document.pointer_mut(place) {
        Some(Value::Object(members)) => {
            members.insert(name, value);
        }
        Some(Value::Array(items)) => items.push(value),
        _ => {}
    }
}

fn remove(document: &mut Value, place: &str) {
    take(document, place);
}

fn rename(document: &mut Value, place: &str, name: String) {
    let Some((parent, _)) = place.rsplit_once('/') else {
        return;
    };
    if let Some(value) = take(document, place) {
        add(document, parent, name, value);
    }
}

fn take(document: &mut Value, place: &str) -> Option<Value> {
    let (parent, name) = place.rsplit_once('/')?;
    match document.pointer_mut(parent)? {
        Value::Object(members) => members.remove(&name.replace("~1", "/").replace("~0", "~")),
        Value::Array(items) => {
            let index = name.parse().ok().filter(|index| *index < items.len())?;
            Some(items.remove(index))
        }
        _ => None,
    }
}
