//! Docs of inputs and members.

use crate::emit::context::Crate;
use crate::emit::docs::{limits, links};
use crate::emit::{docs, markdown};
use crate::model::{DynamicSource, Field, Literal, Operation, Shape, WhyUntyped};

const NOT_ON_THE_PAGE: &str =
    "Not on the connector's reference page, but part of the service's API.";

/// Docs of an input of a call with its Rust name.
pub(crate) fn of_input(
    krate: &Crate<'_>,
    call: &Operation,
    field: &Field,
    name: &str,
) -> Vec<String> {
    field_docs(krate, Some(call), field, name)
}

fn field_docs(
    krate: &Crate<'_>,
    call: Option<&Operation>,
    field: &Field,
    name: &str,
) -> Vec<String> {
    let lines = docs::sentences(
        &field.docs,
        &format!("The member {} on the wire.", docs::code(&field.wire)),
    );
    let said = lines.join(" ");
    let mut lines = links::linked(krate, lines);
    let mut notes: Vec<String> = limits::sentences(&field.docs.limits, &field.shape)
        .into_iter()
        .filter(|note| !limits::repeats(&said, note))
        .collect();
    let is_described = field.source.as_ref().is_some_and(|source| source.schema);
    notes.extend(untyped(&field.shape).filter(|_| !is_described));
    if field.unoffered {
        notes.push(NOT_ON_THE_PAGE.to_owned());
    }
    if field.harmless && !field.sensitive {
        notes.push("Contains no personal data: `Debug` shows it.".to_owned());
    }
    if name != field.wire {
        notes.push(format!("On the wire: {}.", docs::code(&field.wire)));
    }
    if field.sms_text {
        notes.push(
            "[`sms::Length`](crate::sms::Length) counts its characters and the messages \
             that it is sent as."
                .to_owned(),
        );
    }
    if let Some(suggested) = field.docs.suggested.as_ref().and_then(literal) {
        notes.push(format!(
            "Forms suggest {suggested}; it is not sent unless you set it."
        ));
    }
    if let Some(example) = &field.docs.example {
        notes.push(for_example(krate, field, example));
    }
    if let Some(source) = &field.source {
        notes.push(described_by(krate, call, field, source));
    }
    if !notes.is_empty() {
        lines.push(String::new());
        lines.extend(notes);
    }
    lines
}

/// Docs of a required input, which has no place for a mark of deprecation.
pub(crate) fn of_required(
    krate: &Crate<'_>,
    call: &Operation,
    field: &Field,
    name: &str,
) -> Vec<String> {
    deprecated_in_words(krate, field, field_docs(krate, Some(call), field, name))
}

/// Docs of a member of an object.
pub(crate) fn of_member(krate: &Crate<'_>, field: &Field, name: &str) -> Vec<String> {
    deprecated_in_words(krate, field, field_docs(krate, None, field, name))
}

fn described_by(
    krate: &Crate<'_>,
    call: Option<&Operation>,
    field: &Field,
    source: &DynamicSource,
) -> String {
    let teller = krate
        .choice_links
        .method(call, field, source)
        .map_or_else(|| links::operation(krate, &source.operation), str::to_owned);
    if source.schema {
        format!("Its members are determined at run time; {teller} describes them.")
    } else {
        format!("Its choices are listed by {teller}.")
    }
}

/// A sentence around an example, which may be one itself. A value of an enum is what a
/// program writes for it.
fn for_example(krate: &Crate<'_>, field: &Field, example: &str) -> String {
    if let Some(variant) = links::variant(krate, &field.shape, example) {
        return format!("For example {variant}.");
    }
    if example.trim_end().ends_with(['.', '!', '?']) {
        format!("For example: {}", docs::code(example))
    } else {
        format!("For example {}.", docs::code(example))
    }
}

/// Docs that say what is deprecated where an attribute would make the crate's
/// own code warn.
fn deprecated_in_words(krate: &Crate<'_>, field: &Field, mut lines: Vec<String>) -> Vec<String> {
    if let Some(deprecated) = &field.docs.deprecated {
        docs::paragraph(
            &mut lines,
            format!(
                "**Deprecated.** {}",
                markdown::inline(&links::with_methods(krate, deprecated))
            ),
        );
    }
    lines
}

fn untyped(shape: &Shape) -> Option<String> {
    match shape {
        Shape::Any(WhyUntyped::DecidedAtRunTime(operation)) => Some(format!(
            "Its type is determined at run time; {} describes it.",
            docs::code(operation)
        )),
        Shape::Any(WhyUntyped::NotExpressible(reason)) => Some(format!(
            "Any JSON: {}.",
            markdown::inline(reason.trim_end_matches('.'))
        )),
        Shape::List(inner) | Shape::Map(inner) => untyped(inner),
        _ => None,
    }
}

/// A literal for docs; an empty one says nothing.
fn literal(literal: &Literal) -> Option<String> {
    match literal {
        Literal::Null => None,
        Literal::Boolean(value) => Some(docs::code(&value.to_string())),
        Literal::Integer(value) => Some(docs::code(&value.to_string())),
        Literal::Number(value) => Some(docs::code(&value.to_string())),
        Literal::Text(text) | Literal::Json(text) => {
            (!text.trim().is_empty()).then(|| docs::code(text))
        }
    }
}
