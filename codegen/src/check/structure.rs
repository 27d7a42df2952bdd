//! Unknown members, and members of the wrong kind.

use super::formats;
use crate::openapi::vocabulary::nearest;
use crate::openapi::{Holds, MemberRule, ObjectKind, entries, walk};
use crate::source::Diagnostics;
use crate::source::{Member, Node, Value};

const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];
const SCHEMES: [&str; 4] = ["apiKey", "http", "oauth2", "openIdConnect"];
/// How many wrong letters count as a typo.
const SLIPS: usize = 2;

pub(super) fn check(document: &Node, diagnostics: &mut Diagnostics) {
    walk(document, &mut |kind, node| {
        check_object(kind, node, diagnostics);
    });
}

fn check_object(kind: ObjectKind, node: &Node, diagnostics: &mut Diagnostics) {
    if !node.is_object() {
        let message = format!("{} must be an object, not {}", kind.words(), node.kind());
        diagnostics
            .wrong(node.span, message)
            .help("see the OpenAPI 3.0 specification");
        return;
    }
    for member in node.members().iter().filter(|member| member.name != "$ref") {
        match entries(kind).iter().find(|entry| entry.name == member.name) {
            Some(entry) => {
                check_kind(kind, entry, member, diagnostics);
                report_without_effect(kind, member, diagnostics);
            }
            None if member.is_extension() => {}
            None => unknown_member(kind, member, diagnostics),
        }
    }
    if !diagnostics.is_imported() && node.get("$ref").is_none() {
        for entry in entries(kind)
            .iter()
            .filter(|entry| entry.required && node.get(entry.name).is_none())
        {
            let message = format!("{} has no `{}`", kind.words(), entry.name);
            diagnostics
                .wrong(node.span, message)
                .help("OpenAPI 3.0 requires it");
        }
    }
    match kind {
        ObjectKind::Schema => {
            one_of("type", &TYPES, node, diagnostics);
            check_listed_values(node, diagnostics);
            formats::check(node, diagnostics);
        }
        ObjectKind::SecurityScheme => one_of("type", &SCHEMES, node, diagnostics),
        _ => {}
    }
}

/// Members that have no effect on calls, but seem to.
const WITHOUT_EFFECT: [(ObjectKind, &str, &str); 2] = [
    (
        ObjectKind::Encoding,
        "headers",
        "parts of a form are sent without them",
    ),
    (
        ObjectKind::Operation,
        "callbacks",
        "describe a trigger with `x-ms-trigger`",
    ),
];

fn report_without_effect(kind: ObjectKind, member: &Member, diagnostics: &mut Diagnostics) {
    let mut rows = WITHOUT_EFFECT.iter();
    let row = rows.find(|(of, name, _)| *of == kind && *name == member.name);
    if let Some((_, name, help)) = row {
        let message = format!("`{name}` of {} is ignored", kind.words());
        diagnostics.warn(member.span, message).help(*help);
    }
}

fn unknown_member(kind: ObjectKind, member: &Member, diagnostics: &mut Diagnostics) {
    let message = format!("{} has no member `{}`", kind.words(), member.name);
    let names = entries(kind).iter().map(|entry| entry.name);
    match nearest(&member.name, names, SLIPS) {
        Some(right) => diagnostics
            .wrong(member.span, message)
            .help(format!("did you mean `{right}`?")),
        None => diagnostics
            .wrong(member.span, message)
            .help("it has no meaning here and is ignored"),
    }
}

fn check_kind(
    kind: ObjectKind,
    entry: &MemberRule,
    member: &Member,
    diagnostics: &mut Diagnostics,
) {
    let node = &member.node;
    let (fits, expected) = match entry.holds {
        Holds::Text => (node.text().is_some(), "a string"),
        Holds::Truth => (node.boolean().is_some(), "`true` or `false`"),
        Holds::Number => (matches!(node.value, Value::Number(_)), "a number"),
        Holds::Count => (
            node.integer().is_some_and(|count| count >= 0),
            "a whole number, zero or more",
        ),
        Holds::Texts => (
            is_list(node) && node.items().iter().all(|item| item.text().is_some()),
            "an array of strings",
        ),
        Holds::List | Holds::Several(_) => (is_list(node), "an array"),
        Holds::TruthOr(_) => (
            node.is_object() || node.boolean().is_some(),
            "an object or a boolean",
        ),
        Holds::Object | Holds::Named(_) | Holds::NamedOrExtended(_) => {
            (node.is_object(), "an object")
        }
        // A single object is checked when it is visited itself.
        Holds::One(_) | Holds::Anything => (true, ""),
    };
    if !fits {
        let odd = node.items().iter().find(|item| item.text().is_none());
        let found = match (entry.holds, odd) {
            (Holds::Texts, Some(item)) => format!("one that holds {}", item.kind()),
            _ => node.kind().to_owned(),
        };
        let (name, kind) = (entry.name, kind.words());
        diagnostics
            .wrong(
                node.span,
                format!("`{name}` of {kind} must be {expected}, not {found}"),
            )
            .help("correct the value");
    }
}

/// The listed values of a schema have its type.
fn check_listed_values(schema: &Node, diagnostics: &mut Diagnostics) {
    let kind = schema.text_of("type").unwrap_or_default();
    let fits = |value: &Node| match (&value.value, kind) {
        (Value::Null, _) => true,
        (value, "string") => matches!(value, Value::Text(_)),
        (value, "number") => matches!(value, Value::Number(_)),
        (_, "integer") => value.integer().is_some(),
        (value, "boolean") => matches!(value, Value::Boolean(_)),
        _ => true,
    };
    let listed = schema.get("enum").map(Node::items).unwrap_or_default();
    for value in listed.iter().filter(|value| !fits(value)) {
        let message = format!("a listed value of the type `{kind}` is {}", value.kind());
        diagnostics
            .wrong(value.span, message)
            .help("correct the value, or the type");
    }
}

fn is_list(node: &Node) -> bool {
    matches!(node.value, Value::List(_))
}

fn one_of(name: &str, known: &[&str], node: &Node, diagnostics: &mut Diagnostics) {
    let Some(value) = node.get(name) else {
        return;
    };
    if let Some(text) = value.text().filter(|text| !known.contains(text)) {
        let message = format!("`{text}` is not a known {name}");
        diagnostics
            .wrong(value.span, message)
            .help(format!("use one of {}", known.join(", ")));
    }
}
