//! Digests of descriptions, which show whether they have changed.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::emit::Names;
use crate::model::{Body, Connector, Docs, Operation, TypeDef, TypeId, TypeKind, Values};

/// A digest for each operation and type, and one for the connector.
pub(super) fn of(connector: &Connector) -> BTreeMap<String, String> {
    let names = Names::of(connector);
    let mut found = BTreeMap::new();
    found.insert("connector".to_owned(), digest(&of_connector(connector)));
    for (operation, own) in names.calls(connector) {
        let text = of_operation(operation);
        found.insert(format!("operation {}", own.method), digest(&text));
    }
    for (index, def) in connector.types.iter().enumerate() {
        let name = &names.of_type(TypeId(index)).name;
        found.insert(format!("type {name}"), digest(&of_type(def)));
    }
    found
}

fn of_connector(connector: &Connector) -> String {
    let codes = connector.remedies.iter();
    let codes = codes.map(|(code, remedy)| format!("{code}: {remedy}"));
    let statuses = connector.status_remedies.iter();
    let statuses = statuses.map(|(status, remedy)| format!("{status}: {remedy}"));
    let whole = [
        connector.title.clone(),
        connector.description.clone(),
        connector.guide.clone().unwrap_or_default(),
    ];
    let whole: Vec<String> = whole.into_iter().chain(codes).chain(statuses).collect();
    whole.join("\n")
}

fn of_operation(operation: &Operation) -> String {
    let mut text = String::new();
    add(&mut text, &operation.docs);
    for input in &operation.inputs {
        add(&mut text, &input.field.docs);
    }
    if let Some(Body::Json { docs, .. } | Body::Raw { docs, .. }) = &operation.body {
        add(&mut text, docs);
    }
    for case in &operation.reply.cases {
        add(&mut text, &case.docs);
    }
    for (_, docs) in &operation.reply.errors {
        add(&mut text, docs);
    }
    let reason = operation.managed_only.as_ref();
    let reason = reason.map(|one| one.reason.clone());
    if reason.is_some() {
        add_parts(
            &mut text,
            [("works only through managed connections", &reason)],
        );
    }
    text
}

fn of_type(def: &TypeDef) -> String {
    let mut text = String::new();
    add(&mut text, &def.docs);
    match &def.kind {
        TypeKind::Object(object) => {
            for field in &object.fields {
                add(&mut text, &field.docs);
            }
        }
        TypeKind::Enumeration(enumeration) => match &enumeration.values {
            Values::Text(all) => all
                .iter()
                .for_each(|one| add_parts(&mut text, [("description", &one.description)])),
            Values::Integer(all) => all
                .iter()
                .for_each(|one| add_parts(&mut text, [("description", &one.description)])),
        },
        TypeKind::Union(_) => {}
    }
    text
}

fn add(text: &mut String, docs: &Docs) {
    add_parts(text, docs.texts());
}

/// Adds the parts of one description. An absent part leaves no trace, so that the digests
/// of released crates stay the same when descriptions get another part.
fn add_parts<const N: usize>(text: &mut String, parts: [(&str, &Option<String>); N]) {
    text.push('\n');
    for (name, part) in parts {
        if let Some(part) = part {
            // Writing into a string cannot fail.
            let _ = writeln!(text, "{name} {part:?}");
        }
    }
}

/// FNV-1a: the same on each machine and with each version of Rust.
fn digest(text: &str) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in text.bytes() {
        hash ^= u64::from(byte);
        hash = hash.wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}
