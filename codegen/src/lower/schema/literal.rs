//! Literal values of a definition.

use crate::model::{Literal, Shape};
use crate::source::{Node, Value};

/// The value of a node.
pub(crate) fn literal(node: &Node) -> Literal {
    match &node.value {
        Value::Null => Literal::Null,
        Value::Boolean(value) => Literal::Boolean(*value),
        Value::Number(text) => number(text),
        Value::Text(text) => Literal::Text(text.clone()),
        Value::List(_) | Value::Object(_) => Literal::Json(json_text(node)),
    }
}

/// The value of a node for this shape: `"5"` becomes 5 for a whole number, 5
/// becomes `"5"` for text.
pub(crate) fn literal_as(node: &Node, shape: &Shape) -> Literal {
    match (literal(node), shape) {
        (Literal::Text(text), Shape::Integer | Shape::UnixTime) => text
            .trim()
            .parse()
            .map_or(Literal::Text(text), Literal::Integer),
        (Literal::Text(text), Shape::Number) => match number(text.trim()) {
            Literal::Text(_) => Literal::Text(text),
            number => number,
        },
        (Literal::Text(text), Shape::Boolean) => match text.trim() {
            "true" | "True" | "TRUE" => Literal::Boolean(true),
            "false" | "False" | "FALSE" => Literal::Boolean(false),
            _ => Literal::Text(text),
        },
        (Literal::Number(value), Shape::Integer) => whole(value).unwrap_or(Literal::Number(value)),
        (
            value @ (Literal::Integer(_) | Literal::Number(_) | Literal::Boolean(_)),
            Shape::Text | Shape::DateTime | Shape::Date | Shape::Quoted(_) | Shape::Base64,
        ) => plain_text(node).map_or(value, Literal::Text),
        (value, _) => value,
    }
}

/// The text of a scalar as a URL or header would carry it.
pub(crate) fn plain_text(node: &Node) -> Option<String> {
    match &node.value {
        Value::Text(text) | Value::Number(text) => Some(text.clone()),
        Value::Boolean(value) => Some(value.to_string()),
        Value::Null | Value::List(_) | Value::Object(_) => None,
    }
}

/// A node as JSON text, members in the definition's order.
pub(crate) fn json_text(node: &Node) -> String {
    let mut out = String::new();
    write_json(node, &mut out);
    out
}

fn write_json(node: &Node, out: &mut String) {
    match &node.value {
        Value::Null => out.push_str("null"),
        Value::Boolean(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Number(text) => out.push_str(text),
        Value::Text(text) => out.push_str(&quoted(text)),
        Value::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_json(item, out);
            }
            out.push(']');
        }
        Value::Object(members) => {
            out.push('{');
            for (index, member) in members.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                out.push_str(&quoted(&member.name));
                out.push(':');
                write_json(&member.node, out);
            }
            out.push('}');
        }
    }
}

/// A text as a JSON string.
pub(crate) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn number(text: &str) -> Literal {
    if let Ok(value) = text.parse::<i64>() {
        return Literal::Integer(value);
    }
    match text.parse::<f64>() {
        Ok(value) if value.is_finite() => Literal::Number(value),
        _ => Literal::Text(text.to_owned()),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the value is whole and within 53 bits"
)]
fn whole(value: f64) -> Option<Literal> {
    let exact = value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0;
    exact.then_some(Literal::Integer(value as i64))
}
