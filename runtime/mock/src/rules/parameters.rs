//! Inputs in the path, the query and the headers.

use std::borrow::Cow;

use connector_runtime::testing::RecordedRequest;
use serde_json::Value;

use super::{Refusal, Rule, value};
use crate::contract::{Contract, Kind, Operation, Parameter, Place, Schema, Style};

/// Whether all required inputs are present.
pub(super) fn check_required(
    operation: &Operation,
    request: &RecordedRequest,
    path: &[(String, String)],
    query: &[(String, String)],
) -> Result<(), Refusal> {
    for parameter in operation
        .parameters
        .iter()
        .filter(|parameter| parameter.is_required)
    {
        let name = &parameter.name;
        let (is_there, rule) = match parameter.place {
            Place::Path => {
                let mut values = path.iter().filter(|(known, _)| known == name);
                (
                    values.all(|(_, value)| !value.is_empty()),
                    Rule::MissingMember,
                )
            }
            Place::Query => (
                query.iter().any(|(known, _)| known == name),
                Rule::MissingQuery,
            ),
            Place::Header => (request.header_bytes(name).is_some(), Rule::MissingHeader),
        };
        if !is_there {
            let noun = parameter.place.noun();
            return Err(Refusal::new(rule, format!("{noun} `{name}` is required")));
        }
    }
    Ok(())
}

/// Checks the inputs against the definition; their values.
pub(super) fn check_values(
    contract: &Contract,
    operation: &Operation,
    request: &RecordedRequest,
    path: &[(String, String)],
    query: &[(String, String)],
) -> Result<Vec<(Place, String, Value)>, Refusal> {
    let mut read = Vec::new();
    for parameter in &operation.parameters {
        let (place, name) = (parameter.place, &parameter.name);
        let texts: Vec<Cow<'_, str>> = match place {
            Place::Path => of_name(path, name),
            Place::Query => of_name(query, name),
            Place::Header => {
                let value = request.header_bytes(name);
                value.map(String::from_utf8_lossy).into_iter().collect()
            }
        };
        let schema = contract.schema(&parameter.schema);
        let Some(value) = meant_by(schema, parameter, &texts) else {
            continue;
        };
        value::check(schema, &value, &format!("{} `{name}`", place.noun()))?;
        read.push((place, name.clone(), value));
    }
    Ok(read)
}

fn of_name<'p>(pairs: &'p [(String, String)], name: &str) -> Vec<Cow<'p, str>> {
    let values = pairs.iter().filter(|(known, _)| known == name);
    values.map(|(_, value)| Cow::from(value.as_str())).collect()
}

/// The value of a parameter; none if it is missing, or empty where that is
/// allowed.
fn meant_by(schema: Schema<'_>, parameter: &Parameter, texts: &[Cow<'_, str>]) -> Option<Value> {
    let first = texts.first()?;
    if first.is_empty() && parameter.may_be_empty {
        return None;
    }
    if schema.kind() != Some(Kind::List) {
        return Some(meant(schema, first));
    }
    let texts: Vec<&str> = match parameter.style {
        Style::Repeated => texts.iter().map(AsRef::as_ref).collect(),
        Style::Joined(_) if first.is_empty() => Vec::new(),
        Style::Joined(separator) => first.split(separator).collect(),
    };
    let items = schema.items();
    let of_text = |text: &&str| match items {
        Some(items) => meant(items, text),
        None => Value::from(*text),
    };
    Some(Value::Array(texts.iter().map(of_text).collect()))
}

/// A text as a value of its schema, or as text if it is not one.
fn meant(schema: Schema<'_>, text: &str) -> Value {
    let read = match schema.kind() {
        Some(Kind::Integer | Kind::Number) => text
            .parse::<i64>()
            .map(Value::from)
            .or_else(|_| text.parse::<f64>().map(Value::from))
            .ok()
            .filter(|value| !value.is_null()),
        Some(Kind::Boolean) => text.to_ascii_lowercase().parse().ok().map(Value::Bool),
        Some(Kind::Object) => serde_json::from_str(text).ok(),
        _ => None,
    };
    read.unwrap_or_else(|| Value::from(text))
}
