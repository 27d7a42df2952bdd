//! Bodies of requests and responses, in either dialect.

use serde_json::{Map, Value, json};

use super::{OperationSource, dialect::Dialect, parameters, text_at};
use crate::contract::{Body, Response};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";
const BYTES: &str = "application/octet-stream";

/// The declared body of a request.
pub(super) fn request(from: OperationSource<'_>) -> Option<Body> {
    match from.dialect {
        Dialect::OpenApi => {
            let node = from.contract.schema(from.node.get("requestBody")?).node();
            let media = content(node);
            (!media.is_empty()).then(|| Body {
                is_required: node.get("required").and_then(Value::as_bool) == Some(true),
                media,
            })
        }
        Dialect::Swagger => swagger_body(from).or_else(|| swagger_form(from)),
    }
}

fn swagger_body(from: OperationSource<'_>) -> Option<Body> {
    let node = parameters::nodes(from).find(|node| text_at(node, "/in") == Some("body"))?;
    let schema = node.get("schema").cloned().unwrap_or_default();
    let mut types = media_types(from, "consumes");
    if types.is_empty() {
        types.push(JSON.to_owned());
    }
    types.extend(chosen_by_header(from));
    if text_at(&schema, "/format") == Some("binary") {
        // Bytes keep their media type, whatever the document's default.
        types.push(BYTES.to_owned());
    }
    Some(Body {
        is_required: node.get("required").and_then(Value::as_bool) == Some(true),
        media: types
            .into_iter()
            .map(|name| (name, schema.clone()))
            .collect(),
    })
}

/// The media types that a declared header `Content-Type` offers beside those of
/// the operation.
fn chosen_by_header(from: OperationSource<'_>) -> Vec<String> {
    let is_content_type = |node: &&Value| {
        text_at(node, "/in") == Some("header")
            && text_at(node, "/name").is_some_and(|name| name.eq_ignore_ascii_case("content-type"))
    };
    let header = parameters::nodes(from).find(is_content_type);
    let listed = header.and_then(|node| node.get("enum")?.as_array());
    let listed = listed.into_iter().flatten();
    let preset = header.and_then(|node| node.get("default"));
    let names = listed.chain(preset).filter_map(Value::as_str);
    names
        .filter(|name| name.contains('/'))
        .map(str::to_owned)
        .collect()
}

/// Fields of a form are the members of one object.
fn swagger_form(from: OperationSource<'_>) -> Option<Body> {
    let fields: Vec<&Value> = parameters::nodes(from)
        .filter(|node| text_at(node, "/in") == Some("formData"))
        .collect();
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for field in &fields {
        let name = text_at(field, "/name")?;
        properties.insert(name.to_owned(), (*field).clone());
        if field.get("required").and_then(Value::as_bool) == Some(true) {
            required.push(Value::from(name));
        }
    }
    if fields.is_empty() {
        return None;
    }
    let has_file = fields
        .iter()
        .any(|field| text_at(field, "/type") == Some("file"));
    let is_required = !required.is_empty();
    // On a parameter `required` is a flag, in a schema a list.
    for property in properties.values_mut().filter_map(Value::as_object_mut) {
        property.remove("required");
    }
    let schema = json!({"type": "object", "properties": properties, "required": required});
    let mut types = media_types(from, "consumes");
    types.retain(|name| name.contains("form"));
    if has_file {
        types.retain(|name| name != FORM);
        types.push(MULTIPART.to_owned());
    } else if types.is_empty() {
        types.extend([FORM.to_owned(), MULTIPART.to_owned()]);
    }
    Some(Body {
        is_required,
        media: types
            .into_iter()
            .map(|name| (name, schema.clone()))
            .collect(),
    })
}

/// Responses.
pub(super) fn responses(from: OperationSource<'_>) -> Vec<Response> {
    let nodes = from.node.get("responses").and_then(Value::as_object);
    let nodes = nodes.into_iter().flatten();
    nodes
        .filter(|(status, _)| !status.starts_with("x-"))
        .map(|(status, node)| {
            let node = from.contract.schema(node).node();
            let (media, example) = match from.dialect {
                Dialect::OpenApi => (content(node), openapi_example(node)),
                Dialect::Swagger => (swagger_media(from, node), swagger_example(node)),
            };
            Response {
                status: number(status),
                media,
                headers: headers(from, node),
                example,
            }
        })
        .collect()
}

fn headers(from: OperationSource<'_>, node: &Value) -> Vec<(String, Value)> {
    let headers = node.get("headers").and_then(Value::as_object);
    let headers = headers.into_iter().flatten();
    headers
        .map(|(name, header)| {
            let header = from.contract.schema(header).node();
            let schema = header.get("schema").unwrap_or(header);
            (name.clone(), schema.clone())
        })
        .collect()
}

fn swagger_media(from: OperationSource<'_>, node: &Value) -> Vec<(String, Value)> {
    let Some(schema) = node.get("schema") else {
        return Vec::new();
    };
    let mut types = media_types(from, "produces");
    let is_file = text_at(schema, "/type") == Some("file");
    if types.is_empty() {
        let usual = if is_file { BYTES } else { JSON };
        types.push(usual.to_owned());
    }
    types
        .into_iter()
        .map(|name| (name, schema.clone()))
        .collect()
}

fn swagger_example(node: &Value) -> Option<Value> {
    let examples = node.get("examples")?.as_object()?;
    let json = examples.iter().find(|(name, _)| name.contains("json"));
    let (_, example) = json.filter(|(_, example)| !example.is_string())?;
    Some(example.clone())
}

fn openapi_example(node: &Value) -> Option<Value> {
    let media = node.get("content")?.get(JSON)?;
    let first = || {
        media
            .get("examples")?
            .as_object()?
            .values()
            .next()?
            .get("value")
    };
    media.get("example").or_else(first).cloned()
}

fn content(node: &Value) -> Vec<(String, Value)> {
    let content = node.get("content").and_then(Value::as_object);
    let media = content.into_iter().flatten().map(|(name, media)| {
        let schema = media.get("schema").cloned().unwrap_or_default();
        (name.clone(), schema)
    });
    media.collect()
}

/// The media types of the operation, or else of the document.
fn media_types(from: OperationSource<'_>, list: &str) -> Vec<String> {
    let own = from.node.get(list).and_then(Value::as_array);
    let list = own.or_else(|| from.contract.document.get(list)?.as_array());
    let names = list.into_iter().flatten().filter_map(Value::as_str);
    names.map(str::to_owned).collect()
}

/// `200`; for `2XX`, the first of them. None for the default.
fn number(status: &str) -> Option<u16> {
    status.parse().ok().or_else(|| {
        status
            .to_ascii_uppercase()
            .strip_suffix("XX")?
            .parse::<u16>()
            .ok()?
            .checked_mul(100)
    })
}
