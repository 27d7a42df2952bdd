//! Schemas: values that do not fit them.

use connector_codegen::source::{Node, Value};

use crate::lint::document::Document;
use crate::lint::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "enum-empty",
        is_error: true,
        about: "an enum lists a value",
        check: enum_empty,
    },
    Rule {
        name: "enum-type",
        is_error: true,
        about: "the values of an enum have the type of the schema",
        check: enum_type,
    },
    Rule {
        name: "default-type",
        is_error: true,
        about: "a default has the type of the schema",
        check: default_type,
    },
    Rule {
        name: "default-not-listed",
        is_error: true,
        about: "the default of an enum is one of its values",
        check: default_not_listed,
    },
    Rule {
        name: "array-without-items",
        is_error: true,
        about: "a list describes its items",
        check: array_without_items,
    },
    Rule {
        name: "required-unknown",
        is_error: true,
        about: "`required` lists existing members",
        check: required_unknown,
    },
    Rule {
        name: "limits-crossed",
        is_error: true,
        about: "a minimum is not above the maximum",
        check: limits_crossed,
    },
    Rule {
        name: "internal-optional-default",
        is_error: false,
        about: "an internal member with a default is required: otherwise the platform never sends it",
        check: internal_optional_default,
    },
];

/// Whether a value is of the type that a schema names.
fn fits(value: &Node, schema: &Node) -> bool {
    let is_nullable = schema.is_true("nullable") || schema.is_true("x-nullable");
    match (schema.text_of("type"), &value.value) {
        (_, Value::Null) => is_nullable,
        (Some("string"), _) => value.text().is_some(),
        (Some("boolean"), _) => value.boolean().is_some(),
        (Some("integer"), _) => value.integer().is_some(),
        (Some("number"), value) => matches!(value, Value::Number(_)),
        (Some("array"), value) => matches!(value, Value::List(_)),
        (Some("object"), _) => value.is_object(),
        _ => true,
    }
}

fn enum_empty(document: &Document<'_>, findings: &mut Findings) {
    for schema in document.schemas() {
        if let Some(values) = schema.get("enum") {
            if values.items().is_empty() {
                findings.add(
                    values.span,
                    "the enum lists no value",
                    "list its values, or remove `enum`",
                );
            }
        }
    }
}

fn enum_type(document: &Document<'_>, findings: &mut Findings) {
    for schema in document.schemas() {
        for value in schema.get("enum").map_or(&[][..], Node::items) {
            if !fits(value, schema) {
                let kind = schema.text_of("type").unwrap_or_default();
                findings.add(
                    value.span,
                    format!(
                        "a value of the enum is {}, but its type is `{kind}`",
                        value.kind()
                    ),
                    "correct the value or the type",
                );
            }
        }
    }
}

fn default_type(document: &Document<'_>, findings: &mut Findings) {
    for schema in document.schemas() {
        if let Some(value) = schema.get("default").filter(|value| !fits(value, schema)) {
            let kind = schema.text_of("type").unwrap_or_default();
            findings.add(
                value.span,
                format!("the default is {}, but the type is `{kind}`", value.kind()),
                "correct the default or the type",
            );
        }
    }
}

fn default_not_listed(document: &Document<'_>, findings: &mut Findings) {
    for schema in document.schemas() {
        let listed = schema.get("enum").map_or(&[][..], Node::items);
        let Some(default) = schema.get("default") else {
            continue;
        };
        let Some(text) = default.text().filter(|text| !text.is_empty()) else {
            continue;
        };
        if !listed.is_empty() && !listed.iter().any(|value| value.text() == Some(text)) {
            findings.add(
                default.span,
                format!("the default `{text}` is not one of the listed values"),
                "list it, or correct the default",
            );
        }
    }
}

fn array_without_items(document: &Document<'_>, findings: &mut Findings) {
    for schema in document.schemas() {
        if schema.text_of("type") == Some("array") && schema.get("items").is_none() {
            findings.add(
                schema.span,
                "the list does not describe its items",
                "add `items`",
            );
        }
    }
}

fn required_unknown(document: &Document<'_>, findings: &mut Findings) {
    for schema in document.schemas() {
        let Some(members) = schema.get("properties") else {
            continue;
        };
        let is_composed = ["allOf", "oneOf", "anyOf", "additionalProperties"];
        if is_composed.iter().any(|key| schema.get(key).is_some()) {
            continue;
        }
        for name in schema.get("required").map_or(&[][..], Node::items) {
            if let Some(text) = name.text().filter(|text| members.get(text).is_none()) {
                findings.add(
                    name.span,
                    format!("`required` lists `{text}`, which is not a member"),
                    "correct the name, or describe the member",
                );
            }
        }
    }
}

fn limits_crossed(document: &Document<'_>, findings: &mut Findings) {
    let pairs = [
        ("minimum", "maximum"),
        ("minLength", "maxLength"),
        ("minItems", "maxItems"),
    ];
    for schema in document.schemas() {
        for (least, greatest) in pairs {
            let number = |key| schema.get(key).and_then(Node::integer);
            if let (Some(low), Some(high)) = (number(least), number(greatest)) {
                if low > high {
                    findings.add(
                        schema.get(least).unwrap_or(schema).span,
                        format!("`{least}` is {low}, above `{greatest}`, which is {high}"),
                        "swap or correct them",
                    );
                }
            }
        }
    }
}

fn internal_optional_default(document: &Document<'_>, findings: &mut Findings) {
    for schema in document.schemas() {
        let required = schema.get("required").map_or(&[][..], Node::items);
        for member in schema.get("properties").map_or(&[][..], Node::members) {
            let is_internal = member.node.text_of("x-ms-visibility") == Some("internal");
            let is_required = required
                .iter()
                .any(|name| name.text() == Some(&member.name));
            if is_internal && member.node.get("default").is_some() && !is_required {
                findings.add(
                    member.span,
                    format!(
                        "the internal member `{}` has a default and is not required",
                        member.name
                    ),
                    "require it: the platform never sends it otherwise",
                );
            }
        }
    }
}
