//! Links between docs.

use crate::emit::context::Crate;
use crate::emit::{docs, names, rust_type};
use crate::model::{Operation, ReplyKind, Shape, TypeKind, Values};

/// The type of a shape, as a link if it is one of the crate's own.
pub(crate) fn type_of(krate: &Crate<'_>, shape: &Shape) -> String {
    match shape {
        Shape::Named(id) => {
            let name = &krate.names.of_type(*id).name;
            format!("[`{name}`](crate::types::{name})")
        }
        Shape::Any(_) => "JSON value".to_owned(),
        _ => docs::code(&rust_type::owned(krate, shape).to_string().replace(' ', "")),
    }
}

/// A link to the variant of an enum that has this value on the wire.
pub(crate) fn variant(krate: &Crate<'_>, shape: &Shape, value: &str) -> Option<String> {
    let id = shape.named()?;
    let TypeKind::Enumeration(enumeration) = &krate.connector.type_def(id).kind else {
        return None;
    };
    let index = match &enumeration.values {
        Values::Text(variants) => variants.iter().position(|one| one.value == value),
        Values::Integer(variants) => {
            let mut values = variants.iter().map(|one| one.value.to_string());
            values.position(|one| one == value)
        }
    };
    let names = krate.names.of_type(id);
    let (name, variant) = (&names.name, names.members.get(index?)?);
    Some(format!(
        "[`{name}::{variant}`](crate::types::{name}::{variant})"
    ))
}

/// A link to the method of an operation, or its id if it has none.
pub(crate) fn operation(krate: &Crate<'_>, id: &str) -> String {
    match method(krate, id) {
        Some(method) => link(&method),
        None => docs::code(id),
    }
}

/// A text with ids of operations, as names of their methods.
pub(crate) fn with_methods(krate: &Crate<'_>, text: &str) -> String {
    replaced(krate, text, docs::code)
}

/// Lines of docs in which such names are links to the methods.
pub(crate) fn linked(krate: &Crate<'_>, lines: Vec<String>) -> Vec<String> {
    let lines = lines.into_iter();
    lines.map(|line| replaced(krate, &line, link)).collect()
}

/// A text whose code spans with ids of operations are replaced by their methods. Links
/// stay.
fn replaced(krate: &Crate<'_>, text: &str, shown: impl Fn(&str) -> String) -> String {
    let mut pieces = text.split('`');
    let mut replaced = pieces.next().unwrap_or_default().to_owned();
    while let Some(code) = pieces.next() {
        let Some(after) = pieces.next() else {
            replaced.extend(["`", code]);
            break;
        };
        match method(krate, code).filter(|_| !replaced.ends_with('[')) {
            Some(method) => replaced.push_str(&shown(&method)),
            None => replaced.extend(["`", code, "`"]),
        }
        replaced.push_str(after);
    }
    replaced
}

fn link(method: &str) -> String {
    format!("[`{method}`](crate::{method})")
}

/// The method of an operation, with its owner.
fn method(krate: &Crate<'_>, id: &str) -> Option<String> {
    let &index = krate.operations.get(id)?;
    let owner = names::client_of(&krate.connector.operations[index]);
    let method = &krate.names.of_operation(index).method;
    Some(format!("{owner}::{method}"))
}

/// What a call returns, in words.
pub(crate) fn reply(krate: &Crate<'_>, operation: &Operation, several: &str) -> String {
    match &operation.reply.kind {
        ReplyKind::Nothing => "Reply: only status and headers.".to_owned(),
        ReplyKind::One(shape) => format!("Reply: {}.", of_shape(krate, shape)),
        ReplyKind::Maybe(shape) => format!("Reply: {}, or nothing.", of_shape(krate, shape)),
        ReplyKind::Text => "Reply: text.".to_owned(),
        ReplyKind::Stream => {
            "Reply: a file, as a [`Download`](connector_runtime::Download).".to_owned()
        }
        ReplyKind::Mcp => "Reply: JSON-RPC messages.".to_owned(),
        ReplyKind::Several => {
            let folder = names::folder_of(operation);
            format!("Reply: [`{several}`](crate::{folder}::{several}), by status.")
        }
    }
}

/// What a webhook delivers, in words.
pub(crate) fn delivery(krate: &Crate<'_>, item: &Shape, batch: bool) -> String {
    let list = if batch { "a list of " } else { "" };
    format!("Delivery: {list}{}.", of_shape(krate, item))
}

/// A shape in words, with a link to the type in it.
fn of_shape(krate: &Crate<'_>, shape: &Shape) -> String {
    match shape {
        Shape::List(item) => format!("a list of {}", of_shape(krate, item)),
        Shape::Map(value) => format!("a map to {}", of_shape(krate, value)),
        Shape::Any(_) => "any JSON".to_owned(),
        shape => type_of(krate, shape),
    }
}
