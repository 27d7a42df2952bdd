//! Parts of the model in a word or a line.

use std::collections::BTreeMap;

use crate::emit::Names;
use serde_json::Value;

use crate::model::{
    Alternatives, Content, Docs, FieldPath, FormValue, Limits, ListStyle, Literal,
    ParameterLocation, Piece, Shape, StatusCodes, WhyUntyped,
};

pub(super) fn shape(shape: &Shape, names: &Names) -> String {
    match shape {
        Shape::Text => "text".to_owned(),
        Shape::Integer => "integer".to_owned(),
        Shape::Number => "number".to_owned(),
        Shape::Boolean => "boolean".to_owned(),
        Shape::DateTime => "date-time".to_owned(),
        Shape::Date => "date".to_owned(),
        Shape::UnixTime => "Unix seconds".to_owned(),
        Shape::Quoted(value) => format!("{} as text", self::shape(value, names)),
        Shape::Base64 => "base64".to_owned(),
        Shape::List(inner) => format!("list of {}", self::shape(inner, names)),
        Shape::Map(inner) => format!("map of {}", self::shape(inner, names)),
        Shape::Named(id) => names.of_type(*id).name.clone(),
        Shape::Any(WhyUntyped::DecidedAtRunTime(operation)) => {
            format!("any, described by {operation}")
        }
        Shape::Any(WhyUntyped::Undescribed | WhyUntyped::NotExpressible(_)) => "any".to_owned(),
    }
}

pub(super) fn content(content: &Content, names: &Names) -> String {
    match content {
        Content::Empty => "nothing".to_owned(),
        Content::Json(inner) => shape(inner, names),
        Content::Text => "text".to_owned(),
        Content::Bytes => "bytes".to_owned(),
        Content::Mcp => "messages of the Model Context Protocol".to_owned(),
    }
}

pub(super) fn literal(literal: &Literal) -> String {
    match literal {
        Literal::Null => "null".to_owned(),
        Literal::Boolean(value) => value.to_string(),
        Literal::Integer(value) => value.to_string(),
        Literal::Number(value) => value.to_string(),
        Literal::Text(text) => text.clone(),
        Literal::Json(text) => in_order(text).unwrap_or_else(|| text.clone()),
    }
}

/// JSON with the members of its objects by their names: another order is no
/// change.
fn in_order(text: &str) -> Option<String> {
    let mut value: Value = serde_json::from_str(text).ok()?;
    value.sort_all_objects();
    Some(value.to_string())
}

pub(super) fn status(codes: StatusCodes) -> String {
    match codes {
        StatusCodes::Code(code) => code.to_string(),
        StatusCodes::Range(digit) => format!("{digit}XX"),
        StatusCodes::Default => "default".to_owned(),
    }
}

/// `basic`, or `key + tenant or token`.
pub(super) fn alternatives(alternatives: &Alternatives) -> String {
    let sets = alternatives.iter().map(|set| match set.as_slice() {
        [] => "nothing".to_owned(),
        // All of them, so in whatever order.
        schemes => {
            let mut schemes: Vec<&str> = schemes.iter().map(String::as_str).collect();
            schemes.sort_unstable();
            schemes.join(" + ")
        }
    });
    let sets: Vec<String> = sets.collect();
    if sets.is_empty() {
        "nothing".to_owned()
    } else {
        sets.join(" or ")
    }
}

pub(super) fn place(location: ParameterLocation) -> &'static str {
    match location {
        ParameterLocation::Path { .. } => "path",
        ParameterLocation::Query(_) => "query",
        ParameterLocation::Header(_) => "header",
    }
}

/// How a parameter is written, unless as usual.
pub(super) fn style(location: ParameterLocation, shape: &Shape) -> Option<String> {
    let style = match location {
        ParameterLocation::Path { double_encoded } => {
            return double_encoded.then(|| "encoded twice".to_owned());
        }
        ParameterLocation::Query(style) | ParameterLocation::Header(style) => style,
    };
    matches!(shape, Shape::List(_)).then(|| list_style(style).to_owned())
}

/// How a field of a form is written, unless as usual.
pub(super) fn form_style(
    value: FormValue,
    media_type: Option<&str>,
    shape: &Shape,
) -> Option<String> {
    let style = match value {
        FormValue::File => None,
        FormValue::Text(style) => matches!(shape, Shape::List(_)).then(|| list_style(style)),
        FormValue::Json => Some("JSON"),
    };
    let words: Vec<&str> = style.into_iter().chain(media_type).collect();
    (!words.is_empty()).then(|| words.join(", "))
}

const fn list_style(style: ListStyle) -> &'static str {
    match style {
        ListStyle::Comma => "commas",
        ListStyle::Space => "spaces",
        ListStyle::Tab => "tabs",
        ListStyle::Pipe => "bars",
        ListStyle::Repeat => "repeated",
    }
}

pub(super) fn template(pieces: &[Piece]) -> String {
    let texts = pieces.iter().map(|piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Path(name) => format!("{{{name}}}"),
        Piece::Header(name, instead) => input("header", name, instead.as_ref()),
        Piece::Query(name, instead) => input("query", name, instead.as_ref()),
        Piece::Setting(name, instead) => input("setting", name, instead.as_ref()),
    });
    texts.collect()
}

fn input(place: &str, name: &str, instead: Option<&String>) -> String {
    match instead {
        Some(text) => format!("{{{place} {name}, else {text}}}"),
        None => format!("{{{place} {name}}}"),
    }
}

/// A path into a value as a JSON Pointer, with a word for the root.
pub(super) fn pointer(path: &FieldPath) -> String {
    match path.pointer() {
        root if root.is_empty() => "the root".to_owned(),
        pointer => pointer,
    }
}

pub(super) fn limits(docs: &Docs) -> BTreeMap<String, String> {
    let Limits {
        min_length,
        max_length,
        minimum,
        maximum,
        exclusive_minimum,
        exclusive_maximum,
        multiple_of,
        pattern,
        min_items,
        max_items,
        unique_items,
        format,
    } = &docs.limits;
    let number = |value: &Option<u64>| value.map(|value| value.to_string());
    let is = |value: bool| value.then(|| "true".to_owned());
    let all = [
        ("min-length", number(min_length)),
        ("max-length", number(max_length)),
        ("minimum", minimum.clone()),
        ("maximum", maximum.clone()),
        ("exclusive-minimum", is(*exclusive_minimum)),
        ("exclusive-maximum", is(*exclusive_maximum)),
        ("multiple-of", multiple_of.clone()),
        ("pattern", pattern.clone()),
        ("min-items", number(min_items)),
        ("max-items", number(max_items)),
        ("unique-items", is(*unique_items)),
        ("format", format.clone()),
    ];
    all.into_iter()
        .filter_map(|(keyword, value)| Some((keyword.to_owned(), value?)))
        .collect()
}
