//! Changes as text.

mod json;
mod markdown;

pub use json::json;
pub(super) use markdown::groups;
pub use markdown::{Group, markdown};

use super::change::{Change, Consequence, Kind, Seen, Subject};
use super::compare::Changes;
use super::items::without_marks;

/// How much is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// What affects callers; the number of the others.
    Weighty,
    /// Everything.
    All,
}

/// The changes in lines, by operation and type, the most serious first.
#[must_use]
pub fn lines(changes: &Changes, detail: Detail) -> Vec<String> {
    let mut lines = Vec::new();
    for (subject, all) in by_subject(&changes.all) {
        let is_shown = |change: &&&Change| {
            detail == Detail::All || change.consequence != Consequence::Harmless
        };
        let shown: Vec<&Change> = all.iter().filter(is_shown).copied().collect();
        if shown.is_empty() {
            continue;
        }
        lines.push(title(subject));
        let (wire, rust): (Vec<&Change>, Vec<&Change>) =
            shown.into_iter().partition(|one| one.seen == Seen::Wire);
        lines.extend(wire.into_iter().map(of_wire));
        lines.extend(of_rust(&rust));
    }
    if detail == Detail::Weighty {
        lines.extend(harmless(&changes.all));
    }
    match changes.descriptions {
        0 => {}
        1 => lines.push("the description of 1 operation or type has changed".to_owned()),
        many => lines.push(format!(
            "the descriptions of {many} operations and types have changed"
        )),
    }
    lines
}

fn title(subject: &Subject) -> String {
    match subject {
        Subject::Connector => "the connector".to_owned(),
        Subject::Operation(id) => format!("operation {id}"),
        Subject::Type(name) => format!("type {name}"),
    }
}

/// Changes of the same subject are together already.
pub(super) fn by_subject(changes: &[Change]) -> Vec<(&Subject, Vec<&Change>)> {
    let mut groups: Vec<(&Subject, Vec<&Change>)> = Vec::new();
    for change in changes {
        match groups.last_mut() {
            Some((subject, group)) if *subject == &change.subject => group.push(change),
            _ => groups.push((&change.subject, vec![change])),
        }
    }
    groups
}

fn of_wire(change: &Change) -> String {
    let meaning = change.consequence.says();
    format!("  {meaning:22}  {}", said(change))
}

/// How a type that moved keeps its name.
#[must_use]
pub fn keeping_name(before: &str, now: &str) -> String {
    let quoted = |place: &str| toml_edit::Value::from(place).to_string();
    format!(
        "if it is the same type, write `{} = {}` under `[moved]` in names.lock",
        quoted(now),
        quoted(before),
    )
}

/// A change as a sentence without its subject.
pub(super) fn said(change: &Change) -> String {
    let part = match change.part.as_str() {
        "" => "it",
        part => part,
    };
    let says = change.kind.says();
    match facts(change) {
        (Some(before), Some(now)) => format!("{part} {says}: {before} → {now}"),
        (Some(before), None) => format!("{part} {says} (was: {before})"),
        (None, Some(now)) => format!("{part} {says} ({now})"),
        (None, None) => format!("{part} {says}"),
    }
}

/// Before and after. Attributes are shown if nothing else has changed.
pub(super) fn facts(change: &Change) -> (Option<&str>, Option<&str>) {
    let facts = (change.before.as_deref(), change.now.as_deref());
    match (change.kind, facts) {
        (Kind::ItemChanged, (Some(before), Some(now)))
            if without_marks(before) != without_marks(now) =>
        {
            (Some(without_marks(before)), Some(without_marks(now)))
        }
        _ => facts,
    }
}

/// Added and removed items by name; changed ones with both shapes.
fn of_rust(changes: &[&Change]) -> Vec<String> {
    let mut lines = Vec::new();
    for consequence in [Consequence::CompileTime, Consequence::Harmless] {
        let of_it = changes.iter().filter(|one| one.consequence == consequence);
        let (in_full, by_name): (Vec<&Change>, Vec<&Change>) =
            of_it.partition(|one| is_shown_in_full(one));
        let meaning = consequence.says();
        for kind in [Kind::ItemRemoved, Kind::ItemAdded] {
            let of_kind = by_name.iter().filter(|one| one.kind == kind);
            let names: Vec<&str> = of_kind.map(|one| one.part.as_str()).collect();
            if !names.is_empty() {
                let names = names.join(", ");
                lines.push(format!("  {meaning:22}  in Rust {}: {names}", verb(kind)));
            }
        }
        for change in in_full {
            let advice = match (change.kind, &change.before, &change.now) {
                (Kind::TypeMoved, Some(before), Some(now)) => {
                    format!("; {}", keeping_name(before, now))
                }
                _ => String::new(),
            };
            lines.push(format!("  {meaning:22}  in Rust {}{advice}", said(change)));
        }
    }
    lines
}

fn is_shown_in_full(change: &Change) -> bool {
    !matches!(change.kind, Kind::ItemRemoved | Kind::ItemAdded)
}

const fn verb(kind: Kind) -> &'static str {
    match kind {
        Kind::ItemRemoved => "gone",
        _ => "new",
    }
}

/// The number of changes that do not affect callers.
fn harmless(changes: &[Change]) -> Option<String> {
    let of = |seen: Seen| {
        let all = changes
            .iter()
            .filter(|one| one.consequence == Consequence::Harmless);
        all.filter(|one| one.seen == seen).count()
    };
    let (wire, rust) = (of(Seen::Wire), of(Seen::Rust));
    (wire + rust > 0).then(|| format!("harmless: {wire} changes on the wire, {rust} in Rust"))
}
