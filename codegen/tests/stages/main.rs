//! What the stages promise together.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test may end where what it needs is not there"
)]

mod diagnostics;
mod pointers;
mod references;
mod silence;

use connector_codegen::{Generation, InputFile, generate};
use serde_json::Value;

/// What becomes of these files, beside the empty properties of a connection.
fn generation(files: &[(&str, &str)]) -> Generation {
    let files = [files, &[("apiProperties.json", r#"{"properties": {}}"#)]].concat();
    let files = files.into_iter().map(|(name, text)| InputFile {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    });
    generate("tiny", files.collect()).expect("no bug in the generator")
}

/// What becomes of a definition of our own.
fn of_document(document: &Value) -> Generation {
    generation(&[("openapi.json", &document.to_string())])
}
