//! The body of a request.

use connector_runtime::testing::RecordedRequest;
use serde_json::{Map, Value};

use super::{Refusal, Rule, form, media, value};
use crate::contract::{Contract, Kind, Operation, Schema};

/// What a body is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Json,
    Pairs,
    Parts,
    /// Anything else is not checked.
    Other,
}

/// Reads a body and checks it against its schema; null without a body.
pub(super) fn read(
    contract: &Contract,
    operation: &Operation,
    request: &RecordedRequest,
) -> Result<Value, Refusal> {
    let Some(body) = &operation.body else {
        return Ok(Value::Null);
    };
    if request.body().is_empty() {
        return if body.is_required {
            Err(Refusal::new(Rule::MissingMember, "the body is required"))
        } else {
            Ok(Value::Null)
        };
    }
    let content_type = request.header("content-type").unwrap_or_default();
    let essence = media::essence(content_type);
    let Some((_, schema)) = body
        .media
        .iter()
        .find(|(name, _)| media::is_of(&essence, name))
    else {
        let mut names: Vec<&str> = body.media.iter().map(|(name, _)| name.as_str()).collect();
        names.truncate(4);
        return Err(Refusal::new(
            Rule::MediaType,
            format!("the body has to be {}", names.join(" or ")),
        ));
    };
    let schema = contract.schema(schema);
    match form_of(&essence) {
        Form::Json => {
            let read = serde_json::from_slice(request.body())
                .map_err(|_| Refusal::new(Rule::Type, "the body is not valid JSON"))?;
            value::check_body(schema, &read)?;
            Ok(read)
        }
        Form::Pairs => {
            let text = String::from_utf8_lossy(request.body());
            let read = object(schema, crate::encode::decoded_pairs(&text));
            value::check_body(schema, &read)?;
            Ok(read)
        }
        Form::Parts => {
            let parts = form::parts(content_type, request.body())
                .ok_or_else(|| Refusal::new(Rule::Type, "the body is no multipart form"))?;
            let pairs = parts.into_iter().map(|part| (part.name, part.text));
            let read = object(schema, pairs.collect());
            value::check_body(schema, &read)?;
            Ok(read)
        }
        Form::Other => Ok(Value::Null),
    }
}

fn form_of(essence: &str) -> Form {
    match essence {
        "application/x-www-form-urlencoded" => Form::Pairs,
        essence if essence.starts_with("multipart/") || essence.contains("form-data") => {
            Form::Parts
        }
        essence if essence.ends_with("json") => Form::Json,
        _ => Form::Other,
    }
}

/// How many members of a body are unknown or missing.
pub(crate) fn strangeness(
    contract: &Contract,
    operation: &Operation,
    request: &RecordedRequest,
) -> usize {
    let media = operation.body.as_ref().and_then(|body| body.media.first());
    let Some((_, schema)) = media else {
        return 0;
    };
    let read: Value = serde_json::from_slice(request.body()).unwrap_or_default();
    let mut names: Vec<&str> = Vec::new();
    let mut missing = 0;
    let schema = contract.schema(schema);
    for layer in schema.parts().chain([schema]) {
        names.extend(layer.properties().map(|(name, _)| name));
        missing += layer
            .required()
            .filter(|name| read.get(name).is_none())
            .count();
    }
    let sent = read.as_object().into_iter().flatten();
    missing
        + sent
            .filter(|(name, _)| !names.contains(&name.as_str()))
            .count()
}

/// Fields of a form, read by their schemas; repeated fields are a list.
fn object(schema: Schema<'_>, pairs: Vec<(String, String)>) -> Value {
    let mut members: Map<String, Value> = Map::new();
    for (name, text) in pairs {
        let property = schema.properties().find(|(known, _)| *known == name);
        let property = property.map(|(_, property)| property);
        let is_list = property.is_some_and(|property| property.kind() == Some(Kind::List));
        let item = property.and_then(|property| {
            if is_list {
                property.items()
            } else {
                Some(property)
            }
        });
        let read = item.map_or_else(|| Value::from(text.as_str()), |item| meant(item, &text));
        match members.get_mut(&name) {
            Some(Value::Array(items)) => items.push(read),
            Some(_) => {}
            None if is_list && read.is_array() => {
                members.insert(name, read);
            }
            None if is_list => {
                let items = joined(property, &text).unwrap_or_else(|| vec![read]);
                members.insert(name, Value::Array(items));
            }
            None => {
                members.insert(name, read);
            }
        }
    }
    Value::Object(members)
}

/// The items of a list that was sent as one text.
fn joined(property: Option<Schema<'_>>, text: &str) -> Option<Vec<Value>> {
    let property = property?;
    let separator = match property.word("collectionFormat") {
        Some("multi") => return None,
        Some("ssv") => ' ',
        Some("tsv") => '\t',
        Some("pipes") => '|',
        _ => ',',
    };
    let item = property.items()?;
    Some(
        text.split(separator)
            .map(|text| meant(item, text))
            .collect(),
    )
}

fn meant(schema: Schema<'_>, text: &str) -> Value {
    match schema.kind() {
        Some(Kind::Text | Kind::File) | None => Value::from(text),
        Some(_) => serde_json::from_str(text).unwrap_or_else(|_| Value::from(text)),
    }
}
