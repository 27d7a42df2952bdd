//! One change each, with what it means in Rust and on the wire.

mod bodies;
mod connector;
mod inputs;
mod operations;
mod replies;

use connector_codegen::api::{Changes, Kind, Level, Seen};
use serde_json::{Value, json};

use super::{changes, widgets};

const BREAK: Option<Level> = Some(Level::Break);
const ADDITION: Option<Level> = Some(Level::Addition);
const DOCS: Option<Level> = Some(Level::Docs);

/// What is changed, how, and what it adds up to in Rust and on the wire; then
/// the changes on the wire, each with its part, kind and meaning.
pub(super) struct Pair {
    pub(super) name: &'static str,
    pub(super) edit: fn(&mut Value),
    rust: Option<Level>,
    wire: Option<Level>,
    said: &'static [&'static str],
}

fn list(document: &mut Value) -> &mut Value {
    &mut document["paths"]["/widgets"]["get"]
}

fn create(document: &mut Value) -> &mut Value {
    &mut document["paths"]["/widgets"]["post"]
}

fn delete(document: &mut Value) -> &mut Value {
    &mut document["paths"]["/widgets/{id}"]["delete"]
}

fn schema<'d>(document: &'d mut Value, name: &str) -> &'d mut Value {
    &mut document["components"]["schemas"][name]
}

fn take(value: &mut Value, member: &str) -> Value {
    let members = value.as_object_mut().expect("an object");
    members.remove(member).expect("a member")
}

fn push(list: &mut Value, item: Value) {
    list.as_array_mut().expect("a list").push(item);
}

fn query(name: &str, required: bool) -> Value {
    json!({"name": name, "in": "query", "required": required, "description": "More.",
        "schema": {"type": "string"}})
}

pub(super) fn pairs() -> impl Iterator<Item = &'static Pair> {
    [
        connector::PAIRS,
        operations::PAIRS,
        inputs::PAIRS,
        bodies::PAIRS,
        replies::PAIRS,
    ]
    .into_iter()
    .flatten()
}

#[test]
fn each_change_is_judged_in_rust_and_on_the_wire() {
    let mut wrong = Vec::new();
    for pair in pairs() {
        let mut now = widgets();
        (pair.edit)(&mut now);
        let changes = changes(&widgets(), &now);
        let found = (
            changes.level_seen(Seen::Rust),
            changes.level_seen(Seen::Wire),
            wire(&changes),
        );
        let said: Vec<String> = pair.said.iter().map(|said| (*said).to_owned()).collect();
        let wanted = (pair.rust, pair.wire, said);
        if found != wanted {
            wrong.push(format!(
                "{}: {found:#?}\nbut should be {wanted:#?}\n{:#?}",
                pair.name, changes.all
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Part, kind and meaning of each change on the wire.
fn wire(changes: &Changes) -> Vec<String> {
    let on_the_wire = changes.all.iter().filter(|one| one.seen == Seen::Wire);
    on_the_wire
        .map(|one| {
            let meaning = serde_json::to_value(one.consequence).unwrap();
            let meaning = meaning.as_str().unwrap_or_default().to_owned();
            format!("{} {} {meaning}", one.part, one.kind.code())
        })
        .collect()
}

#[test]
fn what_no_longer_compiles_is_seen_in_rust_too() {
    for pair in pairs() {
        let mut now = widgets();
        (pair.edit)(&mut now);
        let changes = changes(&widgets(), &now);
        let is_compile_time = pair.said.iter().any(|said| said.ends_with("compile-time"));
        if is_compile_time {
            assert_eq!(changes.level_seen(Seen::Rust), BREAK, "{}", pair.name);
        }
    }
}

#[test]
fn descriptions_alone_are_counted_and_are_docs() {
    let mut now = widgets();
    list(&mut now)["summary"] = json!("List all widgets");
    schema(&mut now, "Owner")["properties"]["email"]["description"] = json!("Where mail goes.");
    let changes = changes(&widgets(), &now);
    assert_eq!(changes.descriptions, 2);
    assert_eq!(changes.level(), DOCS);
    assert!(changes.all.is_empty());
}

/// Kinds that a definition as small as the one of this test does not have.
#[test]
fn kinds_have_names_of_their_own() {
    let mut codes: Vec<&str> = Kind::ALL.iter().map(|kind| kind.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), Kind::ALL.len());
}
