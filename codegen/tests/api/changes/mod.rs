//! What changes for callers is told with what it means, and nothing else is.

mod anywhere;
mod contracts;
mod edits;
mod places;
mod refactorings;
mod references;
mod related;
mod updates;

use std::collections::BTreeMap;
use std::path::Path;

use connector_codegen::api::{self, Change, Changes, Consequence, Interface, Kind, Level, Seen};
use connector_codegen::{InputFile, Output};
use serde_json::Value;

use related::Related;

use super::definitions::{self, Random, entries, generation, interface};

/// One change of a definition.
pub(super) struct Edit {
    pub(super) name: &'static str,
    file: File,
    /// Makes it somewhere, and says where.
    apply: fn(&mut Value, &mut Random) -> Option<String>,
    told: Told,
}

/// Those that callers notice in Rust, or may.
pub(super) fn edits() -> impl Iterator<Item = &'static Edit> {
    edits::ALL.iter().chain(updates::ALL)
}

impl Edit {
    /// What it changes, and the files afterwards; nothing where there is nothing to
    /// change.
    pub(super) fn applied(
        &self,
        files: &[InputFile],
        random: &mut Random,
    ) -> Option<(String, Vec<InputFile>)> {
        let mut what = None;
        let files = edited(files, self.file, &mut |document| {
            what = (self.apply)(document, random);
        });
        Some((what?, files))
    }
}

const fn update(
    name: &'static str,
    apply: fn(&mut Value, &mut Random) -> Option<String>,
    told: Told,
) -> Edit {
    Edit {
        name,
        file: File::Definition,
        apply,
        told,
    }
}

const fn of_properties(
    name: &'static str,
    apply: fn(&mut Value, &mut Random) -> Option<String>,
    told: Told,
) -> Edit {
    Edit {
        file: File::Properties,
        ..update(name, apply, told)
    }
}

/// Where a connector is described.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum File {
    Definition,
    Properties,
}

impl File {
    fn of(name: &str) -> Self {
        if name == "apiProperties.json" {
            Self::Properties
        } else {
            Self::Definition
        }
    }
}

/// What has to be told of a change, and besides it only that objects or enumerations
/// which looked the same were one type, and are two.
enum Told {
    /// Nothing but other words.
    Nothing,
    /// Nothing on the wire besides docs, and in Rust nothing that raises the version
    /// further.
    InRust(Level),
    /// One of these with this meaning, on the wire nothing of another kind, and in Rust
    /// only what belongs to it and does not raise the version further.
    As(&'static [(Kind, Consequence)], Level),
    /// The same, and changes of these kinds with it.
    With(&'static [(Kind, Consequence)], &'static [Kind], Level),
}

/// So often each edit is tried, whatever the seeds choose.
const ENOUGH: u32 = 3;

/// Whether a folder of definitions is given, which have each edit tried on them.
fn given() -> bool {
    std::env::var_os("DEFINITIONS").is_some()
}

#[test]
fn another_order_alone_is_no_change() {
    let (mut seen, mut told) = (0, Vec::new());
    for (seed, (definition, files)) in (1..).zip(definitions::all()) {
        let mut random = Random::of(seed);
        let Some(before) = Released::of(&files) else {
            continue;
        };
        let shuffled = edited(&files, File::Definition, &mut |document| {
            shuffle(document, &mut random);
        });
        let Some((changes, _)) = before.compared(&definition, &shuffled) else {
            continue;
        };
        seen += 1;
        told.extend(
            changes
                .all
                .first()
                .map(|change| format!("{definition}: {change:?}")),
        );
    }
    assert!(told.is_empty(), "{told:#?}");
    assert!(seen > 50, "{seen} definitions are enough");
}

#[test]
fn each_change_is_told_with_what_it_means() {
    let others = contracts::ALL.iter().chain(refactorings::ALL);
    let edits: Vec<&Edit> = edits().chain(others).collect();
    let mut right = vec![0; edits.len()];
    let mut wrong = Vec::new();
    for (seed, (definition, files)) in (1..).zip(definitions::all()) {
        let mut random = Random::of(seed);
        let mut chosen = Random::of(seed + 1_000);
        // In the order in which an edit leaves the members.
        let files = edited(&files, File::Definition, &mut |_| {});
        let files = edited(&files, File::Properties, &mut |_| {});
        let Some(before) = Released::of(&files) else {
            continue;
        };
        for (number, edit) in edits.iter().enumerate() {
            // Not each in each definition: that takes minutes.
            if right[number] >= ENOUGH && !chosen.once_in(8) && !given() {
                continue;
            }
            let Some((what, edited)) = edit.applied(&files, &mut random) else {
                continue;
            };
            let Some((changes, now)) = before.compared(&definition, &edited) else {
                continue;
            };
            // What it edits is overruled elsewhere, as a host is by a policy.
            let is_idle = changes.level().is_none() && code(&before.output) == code(&now.output);
            if is_idle && matches!(edit.told, Told::As(..) | Told::With(..)) {
                continue;
            }
            let related = Related::of(&changes, &before.interface, &now.interface);
            match edit.told.missed_in(&changes, &related) {
                None => right[number] += 1,
                Some(missed) => wrong.push(format!("{definition}: {} {what}: {missed}", edit.name)),
            }
        }
    }
    let right: Vec<_> = edits.iter().map(|edit| edit.name).zip(right).collect();
    assert!(wrong.is_empty(), "{wrong:#?}\n{right:?}");
    assert!(right.iter().all(|(_, right)| *right > 0), "{right:?}");
    if given() {
        report(&right);
    }
}

#[expect(clippy::print_stdout, reason = "the numbers of a run by hand")]
fn report(numbers: &[(&str, u32)]) {
    println!("{numbers:#?}");
}

impl Told {
    /// What is not as it has to be.
    fn missed_in(&self, changes: &Changes, related: &Related<'_>) -> Option<String> {
        let all = || changes.all.iter();
        if let Self::As(told, _) | Self::With(told, ..) = self
            && !all().any(|one| told.contains(&(one.kind, one.consequence)))
        {
            let all: Vec<String> = all().map(line).collect();
            return Some(format!("only\n{}", all.join("\n")));
        }
        let others: Vec<String> = all()
            .filter(|one| !self.explains(one, related))
            .map(line)
            .collect();
        (!others.is_empty()).then(|| format!("also\n{}", others.join("\n")))
    }

    /// Whether a change that is told follows from the edit.
    fn explains(&self, change: &Change, related: &Related<'_>) -> bool {
        let (told, also, level): (&[_], &[Kind], _) = match self {
            Self::Nothing => return false,
            Self::InRust(level) => (&[], &[], *level),
            Self::As(told, level) => (told, &[], *level),
            Self::With(told, also, level) => (told, also, *level),
        };
        match change.seen {
            Seen::Wire => {
                change.level() == Level::Docs
                    || told.iter().any(|(kind, _)| *kind == change.kind)
                    || also.contains(&change.kind)
            }
            Seen::Rust => {
                let is_of_it = told.is_empty() || related.subjects.contains(&change.subject);
                let is_of_it = is_of_it || related.is_of_a_part(change);
                is_of_it && change.level() <= level || related.is_parted(change)
            }
        }
    }
}

fn line(one: &Change) -> String {
    let (before, now) = (one.before.as_deref(), one.now.as_deref());
    format!(
        "{:?} {:?} {:?} {} {:?} {:?} {before:?} {now:?}",
        one.seen,
        one.subject,
        one.kind,
        one.part,
        one.consequence,
        one.level()
    )
}

/// A version of a definition that others are compared with.
struct Released {
    output: Output,
    interface: Interface,
}

impl Released {
    /// Nothing where it is wrong.
    fn of(files: &[InputFile]) -> Option<Self> {
        let output = generation(files, None).output?;
        let interface = interface(&output);
        Some(Self { output, interface })
    }

    /// What is told of a newer version, and that version; nothing where that is
    /// wrong. Names stay.
    fn compared(&self, definition: &str, now: &[InputFile]) -> Option<(Changes, Self)> {
        let names = &self.output.names;
        let output = generation(now, Some(names)).output?;
        let new_names = entries(&output.names);
        for (key, name) in entries(names) {
            assert_eq!(new_names.get(&key), Some(&name), "{definition}: {key}");
        }
        let interface = interface(&output);
        let now = Self { output, interface };
        Some((api::compare(&self.interface, &now.interface), now))
    }
}

/// The files with another content of one of them.
fn edited(files: &[InputFile], which: File, edit: &mut dyn FnMut(&mut Value)) -> Vec<InputFile> {
    let mut files = files.to_vec();
    for file in files
        .iter_mut()
        .filter(|file| File::of(&file.name) == which)
    {
        if let Ok(mut document) = serde_json::from_slice::<Value>(&file.bytes) {
            edit(&mut document);
            file.bytes = document.to_string().into_bytes();
        }
    }
    files
}

/// Members in another order, and the items of lists whose order says nothing.
fn shuffle(value: &mut Value, random: &mut Random) {
    match value {
        Value::Object(members) => {
            let mut all: Vec<(String, Value)> = std::mem::take(members).into_iter().collect();
            mix(&mut all, random);
            for (name, mut inner) in all {
                let is_set = matches!(&*name, "enum" | "required" | "parameters");
                // What names of values belong to them by their order.
                let is_paired = members.contains_key("x-ms-enum-values");
                match inner.as_array_mut() {
                    Some(items) if is_set && !is_paired => mix(items, random),
                    _ => {}
                }
                shuffle(&mut inner, random);
                members.insert(name, inner);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| shuffle(item, random)),
        _ => {}
    }
}

fn mix<T>(items: &mut [T], random: &mut Random) {
    for end in (1..items.len()).rev() {
        items.swap(end, random.below(end + 1));
    }
}

/// The lines of a crate's code, each with how often it stands there: without
/// docs, without the files that they are in, and without what ends them, which is
/// another for the last of several.
fn code(output: &Output) -> BTreeMap<String, usize> {
    let mut lines = BTreeMap::new();
    for file in &output.files {
        if Path::new(&file.path).extension() == Some("rs".as_ref()) && file.path.starts_with("src/")
        {
            for line in file.contents.lines().map(str::trim) {
                let is_code = !["//", "mod ", "pub mod ", "use ", "pub use "]
                    .iter()
                    .any(|other| line.starts_with(other));
                if is_code {
                    *lines.entry(in_any_order(line)).or_default() += 1;
                }
            }
        }
    }
    lines
}

/// A line of code; the values that a type lists may have any order.
fn in_any_order(line: &str) -> String {
    let line = line.trim_end_matches([',', ';']);
    match line.strip_prefix("pub const ALL:") {
        Some(listed) => {
            let mut words: Vec<&str> = listed.split([',', '[', ']', ' ']).collect();
            words.sort_unstable();
            words.join(" ")
        }
        None => line.to_owned(),
    }
}
