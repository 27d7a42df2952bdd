//! Whether other tools for OpenAPI 3.0 can read a definition of our own.

use openapiv3::OpenAPI;
use serde_json::{Map, Number, Value as Json};

use crate::source::Diagnostics;
use crate::source::{Node, Span, Value};

pub(super) fn check(document: &Node, diagnostics: &mut Diagnostics) {
    let json = to_json(document);
    if let Err(error) = serde_path_to_error::deserialize::<_, OpenAPI>(&json) {
        let span = innermost(document, error.path());
        let message = format!("this is not OpenAPI 3.0: {}", error.inner());
        diagnostics
            .error(span, message)
            .help("other tools must be able to read the definition");
    }
}

fn to_json(node: &Node) -> Json {
    match &node.value {
        Value::Null => Json::Null,
        Value::Boolean(value) => Json::Bool(*value),
        Value::Number(text) => number(text),
        Value::Text(text) => Json::String(text.clone()),
        Value::List(items) => items.iter().map(to_json).collect(),
        Value::Object(members) => {
            let members = members
                .iter()
                .map(|member| (member.name.clone(), to_json(&member.node)));
            Json::Object(members.collect::<Map<_, _>>())
        }
    }
}

/// Other tools cannot read a number too large for any type either.
fn number(text: &str) -> Json {
    text.parse::<Number>().map_or(Json::Null, Json::Number)
}

/// The span of the innermost node on this path.
fn innermost(document: &Node, path: &serde_path_to_error::Path) -> Span {
    let mut node = document;
    for segment in path {
        let next = match segment {
            serde_path_to_error::Segment::Map { key } => node.get(key),
            serde_path_to_error::Segment::Seq { index } => node.items().get(*index),
            _ => None,
        };
        match next {
            Some(next) => node = next,
            None => break,
        }
    }
    node.span
}
