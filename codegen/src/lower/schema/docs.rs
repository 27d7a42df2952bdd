//! Docs: titles, descriptions, limits.

use crate::lower::schema::literal::{json_text, literal_as, plain_text};
use crate::model::{Docs, Limits, Literal, Shape};
use crate::openapi::first;
use crate::source::{Node, Value};

/// What these nodes say about a value of this shape; an earlier one overrides.
pub(crate) fn docs(layers: &[&Node], shape: &Shape) -> Docs {
    Docs {
        summary: first_text(layers, &["x-ms-summary", "summary", "title"]),
        description: first_text(layers, &["description"]),
        limits: limits(layers, shape),
        suggested: suggested(layers, shape),
        example: example(layers),
        deprecated: deprecated(layers),
    }
}

/// What an operation or a reply says about itself.
pub(crate) fn plain_docs(layers: &[&Node]) -> Docs {
    Docs {
        summary: first_text(layers, &["summary", "x-ms-summary", "title"]),
        description: first_text(layers, &["description"]),
        deprecated: deprecated(layers),
        ..Docs::default()
    }
}

/// Adds the docs of the items of a list where the list has none.
pub(crate) fn add_items(docs: &mut Docs, items: Docs) {
    let Docs {
        description,
        limits,
        example,
        ..
    } = items;
    docs.description = docs.description.take().or(description);
    docs.example = docs.example.take().or(example);
    let of_list = std::mem::take(&mut docs.limits);
    docs.limits = Limits {
        min_items: of_list.min_items,
        max_items: of_list.max_items,
        unique_items: of_list.unique_items,
        ..limits
    };
}

/// The value that a form shows, if there is one.
fn suggested(layers: &[&Node], shape: &Shape) -> Option<Literal> {
    default_of(layers).map(|node| literal_as(node, shape))
}

/// The `default`, unless it is null.
pub(crate) fn default_of<'a>(layers: &[&'a Node]) -> Option<&'a Node> {
    first(layers, "default").filter(|node| !matches!(node.value, Value::Null))
}

fn first_text(layers: &[&Node], words: &[&str]) -> Option<String> {
    layers
        .iter()
        .flat_map(|layer| words.iter().filter_map(|word| layer.text_of(word)))
        .map(str::trim)
        .find(|text| !text.is_empty())
        .map(str::to_owned)
}

fn example(layers: &[&Node]) -> Option<String> {
    ["example", "x-ms-test-value", "x-example"]
        .into_iter()
        .find_map(|word| first(layers, word))
        .filter(|node| !matches!(node.value, Value::Null))
        .map(|node| plain_text(node).unwrap_or_else(|| json_text(node)))
        .filter(|text| !text.is_empty())
}

fn limits(layers: &[&Node], shape: &Shape) -> Limits {
    let count = |word| {
        first(layers, word)
            .and_then(Node::integer)
            .and_then(|value| u64::try_from(value).ok())
    };
    let flag = |word| first(layers, word).and_then(Node::boolean) == Some(true);
    let number = |word| match first(layers, word).map(|node| &node.value) {
        Some(Value::Number(text)) => Some(text.clone()),
        _ => None,
    };
    // OpenAPI 3.1 has the excluded bound itself, 3.0 a flag.
    let (above, below) = (number("exclusiveMinimum"), number("exclusiveMaximum"));
    Limits {
        min_length: count("minLength"),
        max_length: count("maxLength"),
        exclusive_minimum: above.is_some() || flag("exclusiveMinimum"),
        exclusive_maximum: below.is_some() || flag("exclusiveMaximum"),
        minimum: above.or_else(|| number("minimum")),
        maximum: below.or_else(|| number("maximum")),
        multiple_of: number("multipleOf"),
        pattern: first_text(layers, &["pattern"]),
        min_items: count("minItems"),
        max_items: count("maxItems"),
        unique_items: flag("uniqueItems"),
        format: first_text(layers, &["format"]).filter(|format| !is_told_by(shape, format)),
    }
}

/// Whether the shape already says what the format says.
fn is_told_by(shape: &Shape, format: &str) -> bool {
    match shape {
        // A named type lists its values, or its members.
        Shape::DateTime | Shape::Date | Shape::UnixTime | Shape::Base64 | Shape::Named(_) => true,
        Shape::Quoted(value) => is_told_by(value, format),
        Shape::Integer => matches!(format, "int32" | "int64" | "integer" | "int"),
        Shape::Number => matches!(format, "float" | "double" | "number" | "decimal"),
        Shape::Boolean => format == "boolean",
        Shape::Text => format == "string",
        Shape::List(_) | Shape::Map(_) | Shape::Any(_) => false,
    }
}

fn deprecated(layers: &[&Node]) -> Option<String> {
    let annotation = first(layers, "x-ms-api-annotation");
    let status = annotation.and_then(|node| node.text_of("status"));
    let replacement = annotation.and_then(|node| node.get("replacement"));
    let marked = first(layers, "deprecated").and_then(Node::boolean) == Some(true)
        || status.is_some_and(|status| status.eq_ignore_ascii_case("deprecated"))
        || layers.iter().any(|layer| says_deprecated(layer));
    marked.then(|| {
        replacement
            .and_then(|node| node.text().or_else(|| node.text_of("operationId")))
            .map(|instead| format!("Use `{instead}` instead."))
            .unwrap_or_default()
    })
}

/// Microsoft writes `[DEPRECATED]` or `(deprecated)` into titles.
fn says_deprecated(layer: &Node) -> bool {
    ["summary", "x-ms-summary"]
        .into_iter()
        .filter_map(|word| layer.text_of(word))
        .any(|title| {
            let title = title.to_ascii_lowercase();
            title.contains("[deprecated]") || title.contains("(deprecated)")
        })
}
