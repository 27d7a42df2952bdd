//! Who may import whom, in the generator and in the runtime.
//!
//! ARCHITECTURE.md says what each folder is for, and why a circle that is
//! allowed here is there.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test may end where what it needs is not there"
)]

mod circles;
mod imports;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use imports::Imports;

/// The folders and files at the root of the generator, each with those that it
/// may import.
const STAGES: &[(&str, &[&str])] = &[
    ("source", &[]),
    ("graph", &[]),
    ("pattern", &[]),
    ("openapi", &["source"]),
    ("read", &["openapi", "source"]),
    ("check", &["openapi", "read", "source"]),
    ("model", &["source"]),
    ("lower", &["graph", "model", "openapi", "read", "source"]),
    ("emit", &["graph", "model", "pattern"]),
    ("api", &["emit", "model"]),
    (
        "effects",
        &["check", "emit", "lower", "openapi", "read", "source"],
    ),
    (
        "generate",
        &["api", "check", "emit", "lower", "model", "read", "source"],
    ),
];

/// Files of the generator that import each other in a circle.
const CIRCLES: &[&[&str]] = &[
    &["model::shape", "model::types"],
    &[
        "emit::service",
        "emit::service::client",
        "emit::service::deliveries",
        "emit::service::expectations",
        "emit::service::inputs",
    ],
    &[
        "lower::schema",
        "lower::schema::alternatives",
        "lower::schema::enumeration",
        "lower::schema::object",
        "lower::schema::unions",
    ],
];

/// Files of the runtime that do.
const RUNTIME_CIRCLES: &[&[&str]] = &[
    &["call", "call::link_target"],
    &["error", "error::provider"],
    &[
        "choices",
        "generated",
        "json::base64",
        "json::date",
        "json::macros",
        "paging",
        "reply::response",
        "reply::unread",
        "reply::values",
    ],
    &[
        "json::deserialize",
        "json::extra_members",
        "json::field",
        "json::member",
        "json::members",
        "json::mismatch",
        "json::object",
        "json::raw",
        "json::reader",
        "json::redact",
        "json::scalars",
        "json::value",
        "json::view",
        "json::write",
    ],
];

#[test]
fn a_stage_imports_only_what_it_may() {
    let imports = Imports::of(&sources("codegen"));
    assert_eq!(
        imports.between_roots(),
        table(STAGES),
        "the right is what this test allows"
    );
}

#[test]
fn rooms_of_the_runtime_import_each_other_in_known_circles_only() {
    assert_circles("runtime", RUNTIME_CIRCLES);
}

#[test]
fn files_of_the_generator_import_each_other_in_known_circles_only() {
    assert_circles("codegen", CIRCLES);
}

fn assert_circles(package: &str, allowed: &[&[&str]]) {
    let found = circles::of(&Imports::of(&sources(package)));
    let allowed: BTreeSet<BTreeSet<String>> = allowed
        .iter()
        .map(|circle| circle.iter().map(|name| (*name).to_owned()).collect())
        .collect();
    assert_eq!(found, allowed, "the right is what this test allows");
}

fn table(rows: &[(&str, &[&str])]) -> BTreeMap<String, BTreeSet<String>> {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    rows.iter()
        .map(|(name, may)| ((*name).to_owned(), owned(may)))
        .filter(|(_, may): &(_, BTreeSet<String>)| !may.is_empty())
        .collect()
}

/// The sources of a package of this workspace.
fn sources(package: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace")
        .join(package)
        .join("src")
}
