//! The form of values in our keywords and files.

use serde_json::{Value as Json, json};

use crate::openapi::vocabulary::nearest;
use crate::source::Diagnostics;
use crate::source::{Node, Value};

/// The form of a value.
#[derive(Clone, Copy, Debug)]
pub(super) enum Form {
    /// Only `true`: otherwise the keyword is left out.
    True,
    Truth,
    /// Not empty.
    Text,
    /// A string that may be empty.
    Words,
    /// A whole number, at least this.
    Count(i64),
    /// A JSON Pointer from the root of a reply; `*` matches every item.
    Pointer,
    /// One of these.
    OneOf(&'static [&'static str]),
    /// A list.
    Several(&'static Form),
    /// An object whose names are data.
    Named(&'static Form),
    /// An object whose names are statuses of failures, from 300 to 599.
    ByStatus(&'static Form),
    /// An object with these members.
    Object(&'static [Part]),
}

/// A member of an object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    pub(super) name: &'static str,
    pub(super) form: Form,
    pub(super) required: bool,
}

/// How many wrong letters count as a typo.
const SLIPS: usize = 2;

impl Form {
    /// Reports what in a value does not have this form; whether all of it does.
    pub(super) fn check(&self, node: &Node, name: &str, diagnostics: &mut Diagnostics) -> bool {
        let fits = match self {
            Self::True => node.boolean() == Some(true),
            Self::Truth => node.boolean().is_some(),
            Self::Text => node.text().is_some_and(|text| !text.trim().is_empty()),
            Self::Words => node.text().is_some(),
            Self::Count(least) => node.integer().is_some_and(|count| count >= *least),
            Self::Pointer => node.text().is_some_and(is_pointer),
            Self::OneOf(known) => node.text().is_some_and(|text| known.contains(&text)),
            Self::Several(form) => {
                let Value::List(items) = &node.value else {
                    return self.refuse(node, name, diagnostics);
                };
                let wrong = items
                    .iter()
                    .filter(|item| !form.check(item, name, diagnostics));
                return wrong.count() == 0;
            }
            Self::Named(form) if node.is_object() => {
                let members = node.members().iter();
                let wrong = members.filter(|member| !form.check(&member.node, name, diagnostics));
                return wrong.count() == 0;
            }
            Self::ByStatus(form) if node.is_object() => {
                return check_statuses(form, node, name, diagnostics);
            }
            Self::Object(parts) if node.is_object() => {
                return check_parts(parts, node, name, diagnostics);
            }
            Self::Named(_) | Self::ByStatus(_) | Self::Object(_) => false,
        };
        fits || self.refuse(node, name, diagnostics)
    }

    fn refuse(&self, node: &Node, name: &str, diagnostics: &mut Diagnostics) -> bool {
        let found = match node.text() {
            Some(text) => format!("`{text}`"),
            None => node.kind().to_owned(),
        };
        diagnostics
            .error(
                node.span,
                format!("`{name}` must be {}, not {found}", self.words()),
            )
            .help("specs/README.md has an example");
        false
    }

    fn words(&self) -> String {
        match self {
            Self::True => "`true` (or leave it out)".to_owned(),
            Self::Truth => "`true` or `false`".to_owned(),
            Self::Text | Self::Words => "a string".to_owned(),
            Self::Count(least) => format!("a whole number, at least {least}"),
            Self::Pointer => "a JSON Pointer".to_owned(),
            Self::OneOf(known) => format!("one of {}", known.join(", ")),
            Self::Several(_) => "an array".to_owned(),
            Self::Named(_) | Self::ByStatus(_) | Self::Object(_) => "an object".to_owned(),
        }
    }

    /// The same as JSON Schema.
    pub(super) fn schema(&self) -> Json {
        match self {
            Self::True => json!({ "const": true }),
            Self::Truth => json!({ "type": "boolean" }),
            Self::Text => json!({ "pattern": "\\S", "type": "string" }),
            Self::Words => json!({ "type": "string" }),
            Self::Count(least) => json!({ "minimum": least, "type": "integer" }),
            Self::Pointer => json!({ "pattern": "^(/([^~/]|~[01])*)*$", "type": "string" }),
            Self::OneOf(known) => json!({ "enum": known }),
            Self::Several(form) => json!({ "items": form.schema(), "type": "array" }),
            Self::Named(form) => json!({ "additionalProperties": form.schema(), "type": "object" }),
            Self::ByStatus(form) => json!({
                "additionalProperties": false,
                "patternProperties": { "^[345][0-9][0-9]$": form.schema() },
                "type": "object",
            }),
            Self::Object(parts) => {
                let properties: serde_json::Map<_, _> = parts
                    .iter()
                    .map(|part| (part.name.to_owned(), part.form.schema()))
                    .collect();
                let required: Vec<&str> = parts
                    .iter()
                    .filter(|part| part.required)
                    .map(|part| part.name)
                    .collect();
                json!({
                    "additionalProperties": false,
                    "properties": properties,
                    "required": required,
                    "type": "object",
                })
            }
        }
    }
}

fn check_parts(parts: &[Part], node: &Node, name: &str, diagnostics: &mut Diagnostics) -> bool {
    let mut fits = true;
    for member in node.members() {
        let inner = format!("{name}.{}", member.name);
        if let Some(part) = parts.iter().find(|part| part.name == member.name) {
            fits &= part.form.check(&member.node, &inner, diagnostics);
        } else {
            let known: Vec<&str> = parts.iter().map(|part| part.name).collect();
            let advice = match nearest(&member.name, known.iter().copied(), SLIPS) {
                Some(right) => format!("did you mean `{right}`?"),
                None => format!("it has {}", known.join(", ")),
            };
            diagnostics
                .error(
                    member.span,
                    format!("`{name}` has no member `{}`", member.name),
                )
                .help(&advice);
            fits = false;
        }
    }
    for part in parts
        .iter()
        .filter(|part| part.required && node.get(part.name).is_none())
    {
        let message = format!("`{name}` has no `{}`", part.name);
        diagnostics
            .error(node.span, message)
            .help(format!("add {}", part.form.words()));
        fits = false;
    }
    fits
}

fn check_statuses(form: &Form, node: &Node, name: &str, diagnostics: &mut Diagnostics) -> bool {
    let mut fits = true;
    for member in node.members() {
        if is_status(&member.name) {
            fits &= form.check(&member.node, name, diagnostics);
        } else {
            let message = format!("`{name}` has no member `{}`", member.name);
            diagnostics
                .error(member.span, message)
                .help("name a status from 300 to 599");
            fits = false;
        }
    }
    fits
}

fn is_status(name: &str) -> bool {
    matches!(name.as_bytes(), [b'3'..=b'5', tens, ones] if tens.is_ascii_digit() && ones.is_ascii_digit())
}

/// Whether this is a JSON Pointer as RFC 6901 has it.
fn is_pointer(text: &str) -> bool {
    let escapes_are_right = text
        .split('~')
        .skip(1)
        .all(|after| after.starts_with(['0', '1']));
    (text.is_empty() || text.starts_with('/')) && escapes_are_right
}
