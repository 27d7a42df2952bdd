//! Public items of the crate.

use std::collections::BTreeMap;

use super::super::change::{Change, Consequence, Kind, Seen, Subject};
use super::super::interface::Interface;
use super::super::items::{TRAITS, without_marks};

/// Items that were added, removed or changed. Of a removed type, only the name
/// is listed.
pub(super) fn changes(before: &Interface, now: &Interface) -> Vec<Change> {
    let subjects = Subjects::of(before, now);
    let change = |path: &str, kind, before: Option<&String>, now: Option<&String>| Change {
        subject: subjects.of_item(path),
        seen: Seen::Rust,
        kind,
        part: path.to_owned(),
        before: before.cloned(),
        now: now.cloned(),
        consequence: match kind {
            Kind::ItemAdded | Kind::ItemMarked | Kind::TraitsAdded => Consequence::Harmless,
            _ => Consequence::CompileTime,
        },
    };
    let (old, new) = (&before.items, &now.items);
    let mut changes = Vec::new();
    for (path, shape) in old {
        match new.get(path) {
            Some(other) if other == shape => {}
            Some(other) if path.ends_with(TRAITS) => {
                for (kind, part) in traits(shape, other) {
                    changes.push(Change {
                        now: Some(part),
                        ..change(path, kind, None, None)
                    });
                }
            }
            Some(other) => {
                let is_mark = without_marks(shape) == without_marks(other);
                let grows =
                    shape.contains("#[non_exhaustive]") == other.contains("#[non_exhaustive]");
                let kind = if is_mark && grows {
                    Kind::ItemMarked
                } else {
                    Kind::ItemChanged
                };
                changes.push(change(path, kind, Some(shape), Some(other)));
            }
            None if owner_is_missing(path, old, new) => {}
            None if path.ends_with(TRAITS) => {
                changes.push(change(path, Kind::TraitsRemoved, Some(shape), None));
            }
            None => changes.push(change(path, Kind::ItemRemoved, Some(shape), None)),
        }
    }
    for (path, shape) in new.iter().filter(|(path, _)| !old.contains_key(*path)) {
        if !owner_is_missing(path, new, old) {
            let kind = if path.ends_with(TRAITS) {
                Kind::TraitsAdded
            } else {
                Kind::ItemAdded
            };
            changes.push(change(path, kind, None, Some(shape)));
        }
    }
    changes
}

/// Whether an item's owner exists in only one crate.
fn owner_is_missing(
    path: &str,
    there: &BTreeMap<String, String>,
    other: &BTreeMap<String, String>,
) -> bool {
    owner(path).is_some_and(|owner| there.contains_key(owner) && !other.contains_key(owner))
}

fn owner(path: &str) -> Option<&str> {
    let of_traits = path.strip_suffix(TRAITS);
    of_traits.or_else(|| path.rsplit_once("::").map(|(owner, _)| owner))
}

/// Removed traits, and added ones.
fn traits(before: &str, now: &str) -> Vec<(Kind, String)> {
    let missing = |one: &str, other: &str| {
        let others: Vec<&str> = other.split(", ").collect();
        let all = one.split(", ").filter(|name| !others.contains(name));
        all.collect::<Vec<_>>().join(", ")
    };
    let all = [
        (Kind::TraitsRemoved, missing(before, now)),
        (Kind::TraitsAdded, missing(now, before)),
    ];
    all.into_iter()
        .filter(|(_, names)| !names.is_empty())
        .collect()
}

/// Which items belong to which subject.
struct Subjects<'i> {
    /// Methods of the client and requests, with their operations.
    operations: BTreeMap<&'i str, &'i str>,
    types: Vec<&'i str>,
}

impl<'i> Subjects<'i> {
    fn of(before: &'i Interface, now: &'i Interface) -> Self {
        let mut operations = BTreeMap::new();
        let mut types: Vec<&str> = Vec::new();
        for interface in [before, now] {
            for (id, facts) in &interface.contract.operations {
                operations.insert(facts.rust.as_str(), id.as_str());
                operations.insert(facts.request.as_str(), id.as_str());
            }
            types.extend(interface.contract.types.keys().map(String::as_str));
        }
        Self { operations, types }
    }

    fn of_item(&self, path: &str) -> Subject {
        let path = path.strip_suffix(TRAITS).unwrap_or(path);
        let mut parts = path.split("::");
        let (folder, name) = (parts.next().unwrap_or_default(), parts.next());
        let Some(mut name) = name else {
            return Subject::Connector;
        };
        // Methods of a test's service belong to the operation.
        if let Some(method) = path.strip_prefix("testing::Service::on_") {
            name = method;
        }
        if folder == "types" {
            let plain = name.strip_prefix("New").unwrap_or(name);
            let known = [name, plain]
                .into_iter()
                .find(|name| self.types.contains(name));
            if let Some(known) = known {
                return Subject::Type(known.to_owned());
            }
        }
        self.operation(name)
            .map_or(Subject::Connector, |id| Subject::Operation(id.to_owned()))
    }

    /// The operation that an item is named after: itself, or with more words.
    fn operation(&self, name: &str) -> Option<&'i str> {
        let mut known = self.operations.iter().filter(|(own, _)| {
            let rest = name.strip_prefix(**own);
            rest.is_some_and(|rest| rest.is_empty() || !rest.starts_with(char::is_lowercase))
        });
        let mut longest = known.next()?;
        for one in known {
            if one.0.len() > longest.0.len() {
                longest = one;
            }
        }
        Some(longest.1)
    }
}
