//! What `cargo-semver-checks` makes of the same changes.
//!
//! `semver-checks.txt` holds both verdicts on each pair, and why they differ where they
//! do. With `UPDATE_EXPECTED=1` the verdicts are written; the reasons are for people to
//! write.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use connector_codegen::api::{Level, Seen, compare};
use connector_codegen::{File, InputFile, Output, generate};

use super::definitions::{self, Random, interface};

use super::{changes, file, pairs, widgets, workspace};

const TABLE: &str = "tests/api/semver-checks.txt";

const HEADER: &str = "\
# pair | what cargo-semver-checks says | what we say of the items | why they differ
";

/// Whose crates have something of each kind. An edit is tried on the first that has
/// something to change.
const FEATURES: [&str; 10] = [
    "choices",
    "webhook-trigger",
    "swagger-body",
    "paging",
    "discriminator",
    "required-inputs",
    "swagger-collection-formats",
    "security-alternatives",
    "policies-on-bodies",
    "enum-text",
];

/// An old and a new version of a definition.
struct Pair {
    name: String,
    before: Vec<InputFile>,
    now: Vec<InputFile>,
}

/// A pair with both verdicts.
struct Row {
    theirs: Verdict,
    ours: Verdict,
    /// Why they differ.
    why: String,
}

/// What has to be raised, in words.
type Verdict = &'static str;

#[test]
#[ignore = "takes ten minutes and needs cargo-semver-checks: `.ci/verdicts`"]
fn verdicts_are_those_of_cargo_semver_checks_or_differ_for_a_reason() {
    let mut ours = Vec::new();
    let (mut before, mut now) = (Vec::new(), Vec::new());
    for (number, pair) in all_pairs().into_iter().enumerate() {
        let provider = format!("pair-{number}");
        let [old, new] = versions(&provider, &pair);
        ours.push((pair.name, verdict(&old, &new)));
        before.push((format!("connector-{provider}"), old.files));
        now.push((format!("connector-{provider}"), new.files));
    }
    let theirs = theirs(before, now, ours.len());
    let reasons = reasons();
    let rows = ours.into_iter().zip(theirs);
    let rows = rows.map(|((name, ours), theirs)| {
        let why = reasons.get(&name).cloned().unwrap_or_default();
        (name, Row { theirs, ours, why })
    });
    let rows: Vec<(String, Row)> = rows.collect();
    let table = print(&rows);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(TABLE);
    if env::var_os("UPDATE_EXPECTED").is_some_and(|value| value == "1") {
        fs::write(&path, &table).expect("the table is written");
    }
    let unexplained = rows.iter().filter(|(_, row)| !row.is_explained());
    let unexplained: Vec<&str> = unexplained.map(|(name, _)| name.as_str()).collect();
    assert!(unexplained.is_empty(), "without a reason: {unexplained:#?}");
    let known = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(known, table, "another verdict: see {TABLE}");
}

impl Row {
    fn is_explained(&self) -> bool {
        (self.theirs == self.ours) == self.why.is_empty()
    }
}

fn all_pairs() -> Vec<Pair> {
    let own = |document: &serde_json::Value| {
        vec![
            file("openapi.json", &document.to_string()),
            file("apiProperties.json", r#"{"properties": {}}"#),
        ]
    };
    let crafted = pairs::pairs().map(|pair| {
        let mut now = widgets();
        (pair.edit)(&mut now);
        Pair {
            name: format!("widgets: {}", pair.name),
            before: own(&widgets()),
            now: own(&now),
        }
    });
    let mut all: Vec<Pair> = crafted.collect();
    let definitions: Vec<_> = FEATURES.iter().map(|name| feature(name)).collect();
    for edit in changes::edits() {
        let mut of_edit = FEATURES.iter().zip(&definitions);
        let pair = of_edit.find_map(|(name, before)| {
            let (_, now) = edit.applied(before, &mut Random::of(1))?;
            // What an edit makes wrong has no crate.
            definitions::generation(&now, None).output?;
            Some(Pair {
                name: format!("{name}: {}", edit.name),
                before: before.clone(),
                now,
            })
        });
        all.extend(pair);
    }
    all
}

fn feature(name: &str) -> Vec<InputFile> {
    let features = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features");
    definitions::files(&features.join(name).join("definition"))
}

/// Both versions' crates; the lock of names comes along.
fn versions(provider: &str, pair: &Pair) -> [Output; 2] {
    let output = |files: &[InputFile], names: &str| {
        let names = file("names.lock", names);
        let files = files.iter().cloned().chain([names]).collect();
        let generation = generate(provider, files).expect("no bug in the generator");
        generation
            .output
            .unwrap_or_else(|| panic!("{}: {:#?}", pair.name, generation.diagnostics))
    };
    let old = output(&pair.before, "");
    let new = output(&pair.now, &old.names);
    [old, new]
}

fn verdict(old: &Output, new: &Output) -> Verdict {
    match compare(&interface(old), &interface(new)).level_seen(Seen::Rust) {
        Some(Level::Break) => "major",
        Some(Level::Addition) => "minor",
        _ => "none",
    }
}

/// What the tool says of each pair of crates: one run for all of them.
fn theirs(
    before: Vec<(String, Vec<File>)>,
    now: Vec<(String, Vec<File>)>,
    count: usize,
) -> Vec<Verdict> {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("semver-checks");
    workspace::write(&root.join("before"), before);
    workspace::write(&root.join("now"), now);
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
        .args(["semver-checks", "--workspace", "--release-type", "patch"])
        .args(["--only-explicit-features", "--features", "testing"])
        .arg("--baseline-root")
        .arg(root.join("before"))
        .env("CARGO_TARGET_DIR", root.join("target"))
        .env("CARGO_TERM_COLOR", "never")
        .current_dir(root.join("now"))
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    let verdicts = parse(&said);
    let all = (0..count).map(|number| {
        let name = format!("connector-pair-{number}");
        let found = verdicts.get(name.as_str()).copied();
        found.unwrap_or_else(|| panic!("nothing is said of {name}:\n{said}"))
    });
    all.collect()
}

/// The verdicts in what the tool prints, by crate.
fn parse(said: &str) -> BTreeMap<&str, Verdict> {
    let mut verdicts = BTreeMap::new();
    let mut name = "";
    for line in said.lines().map(str::trim) {
        if let Some(checked) = line.strip_prefix("Checking ") {
            name = checked.split(' ').next().unwrap_or_default();
        } else if let Some(summary) = line.strip_prefix("Summary ") {
            let verdict = if summary.contains("no semver update required") {
                "none"
            } else if summary.contains("requires new minor version") {
                "minor"
            } else {
                "major"
            };
            verdicts.insert(name, verdict);
        }
    }
    verdicts
}

/// The reasons in the table, by pair.
fn reasons() -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(TABLE);
    let text = fs::read_to_string(path).unwrap_or_default();
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    let reasons = rows.filter_map(|line| {
        let mut cells = line.split('|').map(|cell| cell.trim().to_owned());
        Some((cells.next()?, cells.nth(2)?))
    });
    reasons.collect()
}

fn print(rows: &[(String, Row)]) -> String {
    let mut text = HEADER.to_owned();
    for (name, Row { theirs, ours, why }) in rows {
        let row = format!("{name} | {theirs} | {ours} | {why}");
        // Writing into a string cannot fail.
        let _ = writeln!(text, "{}", row.trim_end());
    }
    text
}
