//! `cargo xtask diff`

mod version;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use connector_codegen::api::{self, Detail, Interface};
use connector_codegen::{InputFile, Output};
use version::Version;

use crate::diagnostics;

/// Compares two versions of a definition, and writes nothing.
///
/// Says what changed on the wire and in Rust, by operation and type, and what it
/// means for callers: whether their programs no longer compile, fail, or do
/// something else. `generate` says the same of a crate and its last release.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The former version: a folder, or a Git revision at which to read the
    /// folder NEW.
    old: String,

    /// Folder of the newer version.
    new: PathBuf,

    /// List all changes, harmless ones included.
    #[arg(long)]
    all: bool,

    /// How to print the changes.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people.
    #[default]
    Text,
    /// One object, with all changes.
    Json,
    /// As a section of a changelog, with all changes.
    Markdown,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let provider = provider(&arguments.new)?;
    let mut old = Version::old(&arguments.old, &arguments.new)?;
    let mut new = Version::folder(&arguments.new)?;
    // The same has the same name in both.
    if !old.has(NAMES) {
        old.files.extend(new.file(NAMES).cloned());
    }
    let Some(before) = generated(&provider, old.files, &old.folder)? else {
        return Ok(ExitCode::FAILURE);
    };
    if !new.has(NAMES) {
        new.files.push(InputFile {
            name: NAMES.to_owned(),
            bytes: before.names.clone().into_bytes(),
        });
    }
    let Some(now) = generated(&provider, new.files, &new.folder)? else {
        return Ok(ExitCode::FAILURE);
    };
    let interface = |output: &Output| Interface::of(&output.connector, &output.files);
    let changes = api::compare(&interface(&before), &interface(&now));
    match arguments.format {
        Format::Json => println!("{}", api::json(&changes)?),
        Format::Markdown => print!("{}", api::markdown(&changes)),
        Format::Text => {
            let detail = if arguments.all {
                Detail::All
            } else {
                Detail::Weighty
            };
            match changes.level() {
                Some(level) => println!("{}", level.says()),
                None => println!("nothing has changed"),
            }
            for line in api::lines(&changes, detail) {
                println!("{line}");
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

const NAMES: &str = "names.lock";

/// The provider that a folder is called after.
fn provider(folder: &Path) -> Result<String> {
    let folder = folder
        .canonicalize()
        .with_context(|| format!("no folder {}", folder.display()))?;
    match folder.file_name() {
        Some(name) => Ok(slug(&name.to_string_lossy())),
        None => bail!("{} is not the folder of a definition", folder.display()),
    }
}

/// Folders of others are called as they like.
fn slug(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    match words.join("-") {
        slug if slug.starts_with(|c: char| c.is_ascii_lowercase()) => slug,
        slug => format!("connector-{slug}"),
    }
}

/// A version's crate; `None` where its definition is wrong, which is printed.
fn generated(provider: &str, files: Vec<InputFile>, folder: &Path) -> Result<Option<Output>> {
    let generation = connector_codegen::generate(provider, files)?;
    if generation.output.is_none() {
        diagnostics::print(&generation.diagnostics, folder, diagnostics::Format::Text);
    }
    Ok(generation.output)
}
