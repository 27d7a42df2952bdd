//! A name that was given once stays.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may end where what it needs is not there"
)]

#[path = "../api/definitions.rs"]
mod definitions;
mod edits;
mod lock;
mod locked;

use connector_codegen::InputFile;
use definitions::{entries, generation, interface};
use serde_json::Value;

fn own(document: &Value) -> Vec<InputFile> {
    vec![InputFile {
        name: "openapi.json".to_owned(),
        bytes: document.to_string().into_bytes(),
    }]
}

/// The lock that a definition gets.
fn lock_of(document: &Value, before: Option<&str>) -> String {
    let generation = generation(&own(document), before);
    let output = generation.output;
    output
        .unwrap_or_else(|| panic!("{:#?}", generation.diagnostics))
        .names
}
