//! Errors, in the provider's own shape.

use serde_json::{Map, Value};

use super::{Content, Maker, ResponseParts, Seed, Source};
use crate::contract::{Contract, ErrorShape, Operation};

/// Usual names of the member with an error's text, if none is documented.
const MESSAGES: [&str; 6] = [
    "message",
    "error_message",
    "errormessage",
    "detail",
    "description",
    "title",
];

/// An error of this status with this text.
///
/// It has the shape of a sample with this status, or of the documented places
/// of code and message, or of the response that the definition has for it.
pub(crate) fn error(
    source: Source<'_>,
    operation: Option<&Operation>,
    status: u16,
    code: Option<&str>,
    message: &str,
) -> ResponseParts {
    let shape = &source.contract.errors;
    let id = operation
        .map(|operation| operation.id.as_str())
        .unwrap_or_default();
    let sample = source.samples.error(id, status);
    let mut body = match sample {
        Some((of, sample)) => of_status(sample.clone(), of, status),
        None if shape.message.is_empty() => documented(source, operation, status),
        None => Value::Object(Map::new()),
    };
    let is_its_own = sample.is_some_and(|(of, _)| of == status);
    // If no place for a code is documented, clients look for it in the message.
    let words = match code {
        Some(code) if !shape.code.iter().any(|pointer| is_makeable(pointer)) => {
            format!("{code}: {message}")
        }
        _ => message.to_owned(),
    };
    put_message(&mut body, shape, &words);
    put_code(&mut body, shape, is_its_own, status, code);
    ResponseParts {
        status,
        headers: Vec::new(),
        body: Content::Json(body),
    }
}

/// The status of a refusal: the first suitable one that the definition
/// documents.
pub(crate) fn status(contract: &Contract, wanted: &[u16]) -> u16 {
    let is_known = |status: &&u16| {
        let mut operations = contract.operations.iter();
        operations.any(|operation| {
            let mut responses = operation.responses.iter();
            responses.any(|response| response.status == Some(**status))
        })
    };
    let known = wanted.iter().find(is_known);
    *known.or_else(|| wanted.first()).unwrap_or(&400)
}

/// An error of another status as it would be with this one: members that repeat
/// the status are changed.
fn of_status(mut error: Value, of: u16, status: u16) -> Value {
    for member in error.as_object_mut().into_iter().flat_map(Map::values_mut) {
        if *member == of {
            *member = Value::from(status);
        }
    }
    error
}

/// The documented body of this status.
fn documented(source: Source<'_>, operation: Option<&Operation>, status: u16) -> Value {
    let all = operation.map_or(source.contract.operations.as_slice(), std::slice::from_ref);
    let responses = all.iter().flat_map(|operation| &operation.responses);
    let of_status = |response: &&crate::contract::Response| response.status == Some(status);
    let media = responses
        .filter(of_status)
        .flat_map(|response| &response.media);
    let mut json = media.filter(|(name, _)| name.contains("json"));
    match json.next() {
        Some((_, schema)) => {
            let maker = Maker::new(Seed::new(source.seed).of("error"));
            maker.value(source.contract.schema(schema))
        }
        None => Value::Object(Map::new()),
    }
}

/// Sets the text at the first documented place that exists, or else can be
/// created.
fn put_message(body: &mut Value, shape: &ErrorShape, message: &str) {
    let there = shape.message.iter().find(|pointer| {
        let value = body.pointer(pointer);
        value.is_some_and(|value| value.is_string() || value.is_null())
    });
    if let Some(pointer) = there {
        if let Some(place) = body.pointer_mut(pointer) {
            *place = Value::from(message);
        }
        return;
    }
    let makeable = shape
        .message
        .iter()
        .find(|pointer| !pointer.is_empty() && !pointer.contains('*'));
    match makeable {
        Some(pointer) => make(body, pointer, Value::from(message)),
        None if !shape.message.is_empty() => *body = Value::from(message),
        None => put_somewhere(body, message),
    }
}

fn put_code(
    body: &mut Value,
    shape: &ErrorShape,
    is_sample: bool,
    status: u16,
    code: Option<&str>,
) {
    let code = match (code, is_sample) {
        (Some(code), _) => code.to_owned(),
        // A sample has its own message.
        (None, true) => return,
        (None, false) => word(status),
    };
    let there = shape
        .code
        .iter()
        .find(|pointer| body.pointer(pointer).is_some());
    let makeable = || shape.code.iter().find(|pointer| is_makeable(pointer));
    if let Some(pointer) = there.or_else(makeable) {
        make(body, pointer, Value::from(code));
    }
}

/// Whether a pointer identifies a single place.
fn is_makeable(pointer: &str) -> bool {
    !pointer.contains('*')
}

/// The status as the provider writes it.
fn word(status: u16) -> String {
    let reason = http::StatusCode::from_u16(status).ok();
    let reason = reason.and_then(|status| status.canonical_reason());
    reason
        .unwrap_or("Error")
        .to_ascii_uppercase()
        .replace(' ', "_")
}

fn make(body: &mut Value, pointer: &str, value: Value) {
    let mut place = body;
    for name in pointer.split('/').skip(1) {
        let name = name.replace("~1", "/").replace("~0", "~");
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        let Value::Object(members) = place else {
            return;
        };
        place = members.entry(name).or_insert(Value::Null);
    }
    *place = value;
}

/// If no shape is documented: in a member with a usual name, or in one of our
/// own.
fn put_somewhere(body: &mut Value, message: &str) {
    if find(body, message) {
        return;
    }
    if !body.is_object() {
        *body = Value::Object(Map::new());
    }
    make(body, "/message", Value::from(message));
}

fn find(value: &mut Value, message: &str) -> bool {
    match value {
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                if member.is_string() && MESSAGES.contains(&name.to_ascii_lowercase().as_str()) {
                    *member = Value::from(message);
                    return true;
                }
            }
            members.values_mut().any(|member| find(member, message))
        }
        Value::Array(items) => items.iter_mut().any(|item| find(item, message)),
        _ => false,
    }
}
