//! Values that are not listed, or beyond a limit.

use serde_json::{Value, json};

use crate::{
    contract::{Kind, Schema},
    rules::conforms,
};

/// Longest text or list that is made to break a limit.
const LONGEST: u64 = 20_000;

/// A value of the right type that is not among those listed.
pub(super) fn unlisted(schema: Schema<'_>) -> Option<Value> {
    let candidates = match schema.kind() {
        Some(Kind::Integer | Kind::Number) => vec![json!(987_654), json!(-1)],
        Some(Kind::Text) | None => vec![json!("a-value-that-nobody-lists")],
        Some(Kind::Boolean) => vec![json!(true), json!(false)],
        _ => Vec::new(),
    };
    // What is not listed is what does not conform.
    candidates
        .into_iter()
        .find(|value| !conforms(schema, value))
}

/// Values beyond each of the limits.
pub(super) fn beyond(schema: Schema<'_>) -> Vec<(&'static str, Value)> {
    let values = match schema.kind() {
        Some(Kind::Text) => texts(schema),
        Some(kind @ (Kind::Integer | Kind::Number)) => numbers(schema, kind),
        _ => Vec::new(),
    };
    // A limit that no value of the type can break is skipped.
    values
        .into_iter()
        .filter(|(_, value)| !conforms(schema, value))
        .collect()
}

fn texts(schema: Schema<'_>) -> Vec<(&'static str, Value)> {
    let text = |length: u64| {
        let length = usize::try_from(length).unwrap_or_default();
        Value::from("x".repeat(length))
    };
    let mut values = Vec::new();
    if let Some(least) = schema
        .length("minLength")
        .filter(|least| (1..LONGEST).contains(least))
    {
        values.push(("too short", text(least - 1)));
    }
    if let Some(most) = schema.length("maxLength").filter(|most| *most < LONGEST) {
        values.push(("too long", text(most + 1)));
    }
    if schema.pattern().is_some() {
        let candidates = ["!", "a b", "x", "0"].map(Value::from);
        let breaks = candidates
            .into_iter()
            .find(|value| !conforms(schema, value));
        values.extend(breaks.map(|value| ("of another form", value)));
    }
    values
}

fn numbers(schema: Schema<'_>, kind: Kind) -> Vec<(&'static str, Value)> {
    let number = |number: f64| match kind {
        #[allow(clippy::cast_possible_truncation, reason = "it is a whole number")]
        Kind::Integer => json!(number as i64),
        _ => json!(number),
    };
    let mut values = Vec::new();
    if let Some((least, _)) = schema.bound("minimum", "exclusiveMinimum") {
        values.push(("too small", number(least.floor() - 1.0)));
    }
    if let Some((most, _)) = schema.bound("maximum", "exclusiveMaximum") {
        values.push(("too large", number(most.ceil() + 1.0)));
    }
    values
}
