//! `cargo xtask diff`

mod version;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use connector_codegen::api::{self, Changes, Detail, Interface};
use connector_codegen::{InputFile, Located, Output};
use version::Version;

use crate::diagnostics;

/// Compares two versions of a definition, and writes nothing.
///
/// Reports what changed on the wire and in Rust, by operation and type, and what it
/// means for callers: whether their programs no longer compile, fail, or behave
/// differently. `generate` reports the same for a crate since its last release.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The old version: a folder, or the Git revision at which to read the folder NEW.
    old: String,

    /// Folder of the new version.
    new: PathBuf,

    /// List all changes, harmless ones included.
    #[arg(long)]
    all: bool,

    /// How to print the changes.
    #[arg(long, value_enum, default_value_t)]
    format: ChangeFormat,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
enum ChangeFormat {
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
    let old = Version::old(&arguments.old, &arguments.new)?;
    let new = Version::folder(&arguments.new)?;
    let changes = match compared(&provider, old.files, new.files)? {
        Compared::Changes(changes) => changes,
        Compared::OldIsWrong(found) => return Ok(wrong(&found, &old.folder)),
        Compared::NewIsWrong(found) => return Ok(wrong(&found, &new.folder)),
    };
    match arguments.format {
        ChangeFormat::Json => println!("{}", api::json(&changes)?),
        ChangeFormat::Markdown => print!("{}", api::markdown(&changes)),
        ChangeFormat::Text => {
            let detail = if arguments.all {
                Detail::All
            } else {
                Detail::Weighty
            };
            for line in lines(&changes, detail) {
                println!("{line}");
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The result of a comparison.
pub(crate) enum Compared {
    Changes(Changes),
    /// What is wrong with the old version.
    OldIsWrong(Vec<Located>),
    /// What is wrong with the new one.
    NewIsWrong(Vec<Located>),
}

/// What the new files of a definition change for callers.
pub(crate) fn compared(
    provider: &str,
    mut old: Vec<InputFile>,
    mut new: Vec<InputFile>,
) -> Result<Compared> {
    let lock = |files: &[InputFile]| files.iter().find(|file| file.name == NAMES).cloned();
    // The same thing has the same name in both.
    if lock(&old).is_none() {
        old.extend(lock(&new));
    }
    let before = connector_codegen::generate(provider, old)?;
    let Some(before) = before.output else {
        return Ok(Compared::OldIsWrong(before.diagnostics));
    };
    if lock(&new).is_none() {
        new.push(InputFile {
            name: NAMES.to_owned(),
            bytes: before.names.clone().into_bytes(),
        });
    }
    let now = connector_codegen::generate(provider, new)?;
    let Some(now) = now.output else {
        return Ok(Compared::NewIsWrong(now.diagnostics));
    };
    let interface = |output: &Output| Interface::of(&output.connector, &output.files);
    Ok(Compared::Changes(api::compare(
        &interface(&before),
        &interface(&now),
    )))
}

/// How far the changes go, then each.
pub(crate) fn lines(changes: &Changes, detail: Detail) -> Vec<String> {
    let all = match changes.level() {
        Some(level) => level.says(),
        None => "nothing has changed",
    };
    let mut lines = vec![all.to_owned()];
    lines.extend(api::lines(changes, detail));
    lines
}

fn wrong(found: &[Located], folder: &Path) -> ExitCode {
    diagnostics::print(found, folder, diagnostics::Format::Text);
    ExitCode::FAILURE
}

const NAMES: &str = "names.lock";

/// The provider that a folder is named after.
fn provider(folder: &Path) -> Result<String> {
    let folder = folder
        .canonicalize()
        .with_context(|| format!("no folder {}", folder.display()))?;
    match folder.file_name() {
        Some(name) => Ok(slug(&name.to_string_lossy())),
        None => bail!("{} is not the folder of a definition", folder.display()),
    }
}

/// Other folders may have any name.
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
