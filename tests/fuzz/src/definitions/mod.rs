//! Any definition is a crate, or diagnostics; never a crash, and never a crate
//! that is no Rust.
//!
//! An input is a list of changes to one of the small definitions in this
//! repository; or, where its first byte says so, the text of one.

mod bases;
mod changes;

use std::path::{Component, Path};

use arbitrary::Unstructured;
use connector_codegen::{File, InputFile, generate};
use serde_json::Value;

/// Most changes in one input.
const MOST_CHANGES: usize = 12;

/// Generates from a definition that the bytes make up, and holds the generator
/// to its promises.
///
/// # Panics
///
/// Where a promise is broken.
pub fn hold(bytes: &[u8]) {
    let files = match bytes.split_first() {
        Some((0, text)) => vec![file("openapi.json", text)],
        Some((1, text)) => vec![
            file("openapi.json", bases::first().as_bytes()),
            file("overlay.json", text),
        ],
        Some((_, changes)) => match changed(&mut Unstructured::new(changes)) {
            Ok(files) => files,
            Err(_) => return,
        },
        None => return,
    };
    let generation = generate("example", files.clone()).expect("no bug of the generator");
    for diagnostic in &generation.diagnostics {
        assert!(!diagnostic.message.is_empty());
    }
    let Some(output) = generation.output else {
        assert!(
            !generation.diagnostics.is_empty(),
            "no crate without a reason"
        );
        return;
    };
    for file in &output.files {
        hold_file(file);
    }
    let again = generate("example", files).expect("no bug of the generator");
    let again = again.output.expect("the same input gives the same");
    assert!(
        output
            .files
            .iter()
            .map(parts)
            .eq(again.files.iter().map(parts)),
        "the same input gives the same bytes"
    );
}

/// One of the definitions, changed.
fn changed(bytes: &mut Unstructured<'_>) -> arbitrary::Result<Vec<InputFile>> {
    let base = bytes.choose(bases::all())?;
    let mut document: Value = base.document.clone();
    for _ in 0..bytes.int_in_range(1..=MOST_CHANGES)? {
        changes::change(&mut document, bytes)?;
        if bytes.is_empty() {
            break;
        }
    }
    let others = base.others.iter().cloned();
    let document = file("openapi.json", document.to_string().as_bytes());
    Ok(others.chain([document]).collect())
}

fn file(name: &str, bytes: &[u8]) -> InputFile {
    InputFile {
        name: name.to_owned(),
        bytes: bytes.to_vec(),
    }
}

fn parts(file: &File) -> (&str, &str) {
    (&file.path, &file.contents)
}

/// A file stays in its folder, and is what its name says.
fn hold_file(file: &File) {
    let path = Path::new(&file.path);
    let stays = path
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    assert!(stays && !file.path.contains(['\\', ':']), "{}", file.path);
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("rs") => {
            if let Err(error) = syn::parse_file(&file.contents) {
                panic!("{} is no Rust: {error}", file.path);
            }
        }
        Some("toml") => {
            if let Err(error) = toml::from_str::<toml::Table>(&file.contents) {
                panic!("{} is no TOML: {error}", file.path);
            }
        }
        // The definition itself goes into the crate as it was given.
        Some("json") if !file.path.starts_with("src/testing/definition/") => {
            if let Err(error) = serde_json::from_str::<Value>(&file.contents) {
                panic!("{} is no JSON: {error}", file.path);
            }
        }
        _ => {}
    }
}

/// Every definition with a few changes, and as text.
#[must_use]
pub fn seeds() -> Vec<Vec<u8>> {
    let texts = bases::all()
        .iter()
        .map(|base| [&[0], base.document.to_string().as_bytes()].concat());
    // Some bytes for each change; what they come to is the fuzzer's affair.
    let changes = (0..=u8::MAX).map(|byte| {
        let spread = (0..64_u8).map(|place| {
            byte.wrapping_mul(31)
                .wrapping_add(place.wrapping_mul(place))
        });
        [2].into_iter().chain(spread).collect()
    });
    texts.chain(changes).collect()
}
