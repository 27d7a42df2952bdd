//! Inputs in the path, the query and the headers.

use std::borrow::Cow;

use connector_runtime::testing::RecordedRequest;
use serde_json::Value;

use super::{Refusal, Rule, value};
use crate::contract::{Contract, Kind, Operation, Parameter, Place, Schema, Style};

/// Whether all that is required has come.
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

/// Whether what has come is as the definition has it.
pub(super) fn check_values(
    contract: &Contract,
    operation: &Operation,
    request: &RecordedRequest,
    path: &[(String, String)],
    query: &[(String, String)],
) -> Result<(), Refusal> {
    for parameter in &operation.parameters {
        let values: Vec<Cow<'_, str>> = match parameter.place {
            Place::Path => of_name(path, &parameter.name),
            Place::Query => of_name(query, &parameter.name),
            Place::Header => {
                let value = request.header_bytes(&parameter.name);
                value.map(String::from_utf8_lossy).into_iter().collect()
            }
        };
        let subject = format!("{} `{}`", parameter.place.noun(), parameter.name);
        check_value(
            contract.schema(&parameter.schema),
            parameter,
            &values,
            &subject,
        )?;
    }
    Ok(())
}

fn of_name<'p>(pairs: &'p [(String, String)], name: &str) -> Vec<Cow<'p, str>> {
    let values = pairs.iter().filter(|(known, _)| known == name);
    values.map(|(_, value)| Cow::from(value.as_str())).collect()
}

fn check_value(
    schema: Schema<'_>,
    parameter: &Parameter,
    values: &[Cow<'_, str>],
    subject: &str,
) -> Result<(), Refusal> {
    let Some(first) = values.first() else {
        return Ok(());
    };
    if first.is_empty() && parameter.may_be_empty {
        return Ok(());
    }
    if schema.kind() == Some(Kind::List) {
        let texts: Vec<&str> = match parameter.style {
            Style::Repeated => values.iter().map(AsRef::as_ref).collect(),
            Style::Joined(_) if first.is_empty() => Vec::new(),
            Style::Joined(separator) => first.split(separator).collect(),
        };
        let items = schema.items();
        let of_text =
            |text: &&str| items.map_or_else(|| Value::from(*text), |items| meant(items, text));
        let list = Value::Array(texts.iter().map(of_text).collect());
        return value::check(schema, &list, subject);
    }
    value::check(schema, &meant(schema, first), subject)
}

/// A text as the value that its schema means by it; a text where it means none.
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
