//! The generated client is what the generator prints today.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking, and helpers are no `#[test]` functions"
)]

use std::{fs, path::Path};

use connector_codegen::{generate, read::InputFile};

#[test]
fn the_client_is_what_the_generator_prints() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = fs::read_dir(here.join("specs/tools")).unwrap();
    let files = files.map(|entry| {
        let entry = entry.unwrap();
        InputFile {
            name: entry.file_name().to_string_lossy().into_owned(),
            bytes: fs::read(entry.path()).unwrap(),
        }
    });
    let generation = generate("tools", files.collect()).unwrap();
    let crate_folder = here.join("generated/connector-tools");
    for file in generation.output.unwrap().files {
        let there = fs::read(crate_folder.join(&file.path)).unwrap_or_default();
        assert!(
            there == file.contents.as_bytes(),
            "{} is stale: run `cargo xtask generate --specs tests/mcp/specs --out tests/mcp/generated`",
            file.path
        );
    }
}
