//! Names in the values of keywords, which have to exist.

use super::table::{
    CREDENTIAL, ERRORS, HARMLESS, Keyword, PAGING, QUICKSTART, REMEDIES, REMOVAL, SENSITIVE,
    SIGNATURE, TYPE,
};
use crate::check::samples::has_operation;
use crate::openapi::Document;
use crate::read::Definition;
use crate::source::Diagnostics;
use crate::source::{Node, Sample};

/// Checks the value of a keyword that has the right form.
pub(super) fn check<'d>(
    document: &Document<'d>,
    definition: &Definition,
    holder: &'d Node,
    keyword: &Keyword,
    value: &Node,
    diagnostics: &mut Diagnostics,
) {
    match keyword.name {
        CREDENTIAL => connection_parameter(definition, value.get("parameter"), diagnostics),
        SIGNATURE => connection_parameter(definition, value.get("key"), diagnostics),
        ERRORS => error_texts(holder, value.get("texts"), diagnostics),
        QUICKSTART => quickstart(document, &definition.samples, value, diagnostics),
        PAGING => {
            for name in ["page", "size"] {
                query_parameter(document, holder, value.get(name), diagnostics);
            }
        }
        TYPE => meaning_of_type(holder, value, diagnostics),
        HARMLESS => harmless_value(holder, value, diagnostics),
        REMOVAL => removal_path(holder, value.get("path"), diagnostics),
        _ => {}
    }
}

fn connection_parameter(
    definition: &Definition,
    named: Option<&Node>,
    diagnostics: &mut Diagnostics,
) {
    let (Some(properties), Some(named)) = (&definition.properties, named) else {
        return;
    };
    let properties = properties.get("properties");
    let parameters = properties.and_then(|properties| properties.get("connectionParameters"));
    let name = named.text().unwrap_or_default();
    if parameters.is_none_or(|parameters| parameters.get(name).is_none()) {
        let message = format!("there is no connection parameter `{name}`");
        diagnostics
            .error(named.span, message)
            .help("name one of `connectionParameters` in apiProperties.json");
    }
}

/// A text has a code with a remedy, and words that identify it.
fn error_texts(document: &Node, texts: Option<&Node>, diagnostics: &mut Diagnostics) {
    let remedies = document.get(REMEDIES);
    for entry in texts.map(Node::items).unwrap_or_default() {
        let (Some(text), Some(code)) = (entry.get("text"), entry.get("code")) else {
            continue;
        };
        let name = code.text().unwrap_or_default();
        if remedies.is_none_or(|remedies| remedies.get(name).is_none()) {
            let message = format!("`{REMEDIES}` has no code `{name}`");
            diagnostics
                .error(code.span, message)
                .help("add it there, and say how to fix the error");
        }
        let words = text.text().unwrap_or_default();
        if !has_words(words) {
            let message = format!("`{words}` matches every message");
            diagnostics
                .error(text.span, message)
                .help("add the words that identify it");
        }
    }
}

/// Whether there are letters or digits outside the braces.
fn has_words(text: &str) -> bool {
    let mut outside = text.split('{').enumerate().map(|(index, piece)| {
        let after_name = piece.split_once('}').map(|(_, after)| after);
        match index {
            0 => piece,
            _ => after_name.unwrap_or(piece),
        }
    });
    outside.any(|piece| piece.contains(char::is_alphanumeric))
}

fn quickstart(
    document: &Document<'_>,
    samples: &[Sample],
    value: &Node,
    diagnostics: &mut Diagnostics,
) {
    if let Some(operation) = value.get("operation")
        && !has_operation(document, operation.text().unwrap_or_default())
    {
        let message = format!(
            "no operation is named `{}`",
            operation.text().unwrap_or_default()
        );
        diagnostics
            .error(operation.span, message)
            .help("name the operation by its `operationId`");
    }
    if let Some(sample) = value.get("sample")
        && !samples
            .iter()
            .any(|known| Some(known.name.as_str()) == sample.text())
    {
        let message = format!(
            "the sample `{}` does not exist",
            sample.text().unwrap_or_default()
        );
        diagnostics
            .error(sample.span, message)
            .help("name a file in `samples/`");
    }
}

fn query_parameter(
    document: &Document<'_>,
    operation: &Node,
    named: Option<&Node>,
    diagnostics: &mut Diagnostics,
) {
    let Some(named) = named else {
        return;
    };
    let parameters = operation
        .get("parameters")
        .map(Node::items)
        .unwrap_or_default();
    let found = parameters.iter().any(|listed| {
        let parameter = document.resolve(listed).unwrap_or(listed);
        parameter.text_of("in") == Some("query") && parameter.text_of("name") == named.text()
    });
    if !found {
        let message = format!(
            "the operation has no query parameter `{}`",
            named.text().unwrap_or_default()
        );
        diagnostics
            .error(named.span, message)
            .help("paging uses it to request further pages");
    }
}

/// A meaning narrows its type: whole numbers are numbers, dates are text.
fn meaning_of_type(schema: &Node, meaning: &Node, diagnostics: &mut Diagnostics) {
    let allowed: &[&str] = match meaning.text() {
        Some("unix-seconds") => &["integer", "number", "string"],
        Some("integer") => &["number", "string"],
        _ => &["string"],
    };
    let declared = schema.text_of("type").unwrap_or("nothing");
    if !allowed.contains(&declared) || schema.get("enum").is_some() {
        let name = meaning.text().unwrap_or_default();
        diagnostics
            .error(
                meaning.span,
                format!("`{TYPE}: {name}` says nothing about the type `{declared}`"),
            )
            .help(format!(
                "it refines the type {} without `enum`",
                allowed.join(" or ")
            ));
    }
}

/// Only single values and lists of them can be public: nothing inside them could
/// be hidden.
fn harmless_value(schema: &Node, mark: &Node, diagnostics: &mut Diagnostics) {
    const SINGLE: [&str; 4] = ["boolean", "integer", "number", "string"];
    let holder = match schema.text_of("type") {
        Some("array") => schema.get("items").unwrap_or(schema),
        _ => schema,
    };
    if !holder
        .text_of("type")
        .is_some_and(|is| SINGLE.contains(&is))
    {
        diagnostics
            .error(mark.span, format!("`{HARMLESS}` is not on a single value"))
            .help("mark each member that `Debug` may show");
    }
    if schema.get(SENSITIVE).is_some() {
        diagnostics
            .error(
                mark.span,
                format!("`{HARMLESS}` and `{SENSITIVE}` contradict each other"),
            )
            .help("remove one of them");
    }
}

/// The inputs of the subscription fill names of their own in the removal's
/// path; one other name is left for the id.
fn removal_path(holder: &Node, path: Option<&Node>, diagnostics: &mut Diagnostics) {
    let Some(path) = path else {
        return;
    };
    let text = path.text().unwrap_or_default();
    let parameters = holder
        .get("parameters")
        .map(Node::items)
        .unwrap_or_default();
    let is_input = |name: &str| {
        parameters.iter().any(|parameter| {
            parameter.text_of("in") == Some("path") && parameter.text_of("name") == Some(name)
        })
    };
    let names = text
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name);
    if !text.starts_with('/') || names.filter(|name| !is_input(name)).count() != 1 {
        let message = format!("`{text}` must have exactly one name in braces for the id");
        diagnostics.error(path.span, message).help(
            "write it like /hooks/{id}; other names must be path parameters of the subscription",
        );
    }
}
