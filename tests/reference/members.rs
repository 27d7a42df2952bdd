//! What an operation of a definition takes and gives.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::page::Kind;
use crate::schemas::{Schemas, escaped, is_hidden};

/// By their places on the wire, as in [`Input::pointer`](crate::page::Input).
pub(crate) type Members = BTreeMap<String, Member>;

/// An input or an output.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    /// Its type, in the page's words.
    pub(crate) kind: String,
    pub(crate) required: bool,
    /// The page does not have it, and the definition knows.
    pub(crate) is_hidden: bool,
    /// Where the document says so.
    pub(crate) place: Place,
}

/// JSON Pointers into the document.
#[derive(Clone, Debug)]
pub(crate) enum Place {
    Parameter { at: String },
    Property { object: String, name: String },
    Whole { at: String },
}

/// An operation of a definition.
pub(crate) struct Found {
    pub(crate) kind: Kind,
    pub(crate) is_internal: bool,
    pub(crate) inputs: Members,
    pub(crate) outputs: Members,
}

/// The operations of a document by their ids, with their places.
pub(crate) fn operations(document: &Value) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if let Some(id) = operation["operationId"].as_str() {
                found.insert(id.to_owned(), format!("/paths/{}/{method}", escaped(path)));
            }
        }
    }
    found
}

/// The operation at a place.
pub(crate) fn operation(schemas: &Schemas<'_>, at: &str) -> Found {
    let operation = schemas.at(at);
    let path = at.rsplit_once('/').map_or("", |(path, _)| path);
    let kind = if operation["x-ms-trigger"].is_null() {
        Kind::Action
    } else {
        Kind::Trigger
    };
    let mut inputs = Members::new();
    for parameters in [format!("{path}/parameters"), format!("{at}/parameters")] {
        let count = schemas.at(&parameters).as_array().map_or(0, Vec::len);
        for index in 0..count {
            parameter(schemas, &format!("{parameters}/{index}"), &mut inputs);
        }
    }
    content(schemas, &format!("{at}/requestBody"), &mut inputs);
    let mut outputs = Members::new();
    match kind {
        Kind::Action => content(schemas, &success(schemas, at), &mut outputs),
        Kind::Trigger => {
            schemas.payload(
                &format!("{path}/x-ms-notification-content/schema"),
                &mut outputs,
            );
        }
    }
    let is_internal = operation["x-ms-visibility"] == "internal";
    Found {
        kind,
        is_internal,
        inputs,
        outputs,
    }
}

fn parameter(schemas: &Schemas<'_>, at: &str, inputs: &mut Members) {
    let at = schemas.resolved(at);
    let parameter = schemas.at(&at);
    let text = |member: &str| parameter[member].as_str().unwrap_or_default().to_owned();
    let member = Member {
        kind: schemas.kind(&format!("{at}/schema")),
        required: parameter["required"] == true,
        is_hidden: is_hidden(parameter) || is_hidden(&parameter["schema"]),
        place: Place::Parameter { at },
    };
    inputs.insert(format!("{}:{}", text("in"), text("name")), member);
}

/// The first success that has a body, or else the first.
fn success(schemas: &Schemas<'_>, operation: &str) -> String {
    let at = |code: &String| schemas.resolved(&format!("{operation}/responses/{code}"));
    let responses = schemas.at(&format!("{operation}/responses")).as_object();
    let successes = responses.into_iter().flatten().map(|(code, _)| code);
    let successes: Vec<String> = successes
        .filter(|code| code.starts_with('2'))
        .map(at)
        .collect();
    let with_body = successes
        .iter()
        .find(|at| schemas.at(at).get("content").is_some());
    with_body.or(successes.first()).cloned().unwrap_or_default()
}

fn content(schemas: &Schemas<'_>, at: &str, members: &mut Members) {
    let at = format!("{}/content", schemas.resolved(at));
    if let Some(media_type) = schemas
        .at(&at)
        .as_object()
        .and_then(|content| content.keys().next())
    {
        schemas.payload(&format!("{at}/{}/schema", escaped(media_type)), members);
    }
}
