//! `cargo xtask import`: a published connector becomes a provider's folder.

mod changes;
mod manifest;
mod quickstart;
mod suggestions;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use connector_codegen::Generation;
use serde_json::Value;

use crate::diagnostics::{self, Format};
use crate::{checkout, disk, generate};

/// What Microsoft publishes of a connector, and is kept.
const DEFINITION: &str = "apiDefinition.swagger.json";
const KEPT: [&str; 3] = [DEFINITION, "apiProperties.json", "script.csx"];

/// Creates `specs/<provider>/` from a published connector.
///
/// FOLDER contains `apiDefinition.swagger.json`, and `apiProperties.json` and
/// `script.csx` if the connector has them. Fills `crate.toml` from the definition,
/// writes `overlay.json` with suggestions to be confirmed, and lists what is left to do
/// by hand. For a provider that was imported before, updates only these files of the
/// connector, and reports what has changed and which targets of its overlay are gone.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folder of the published connector.
    folder: PathBuf,

    /// Name of the provider, such as `acme-mail`. Default: made from the title.
    #[arg(long = "as", value_name = "NAME")]
    name: Option<String>,

    /// Folder of the definitions. Default: `specs` in this checkout.
    #[arg(long, value_name = "DIR")]
    specs: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let definition = json(&arguments.folder.join(DEFINITION))?;
    let name = match &arguments.name {
        Some(name) => name.clone(),
        None => slug(title(&definition)),
    };
    if name.is_empty() || slug(&name) != name {
        bail!(
            "{name:?} is not a provider's name: lower-case letters, digits and single hyphens; \
             set one with `--as`"
        );
    }
    let specs = match &arguments.specs {
        Some(specs) => specs.clone(),
        None => checkout::folder("specs")?,
    };
    let target = specs.join(&name);
    let before = target.join(DEFINITION);
    if target.exists() && !before.exists() {
        bail!(
            "{} was not imported: it has no {DEFINITION}; set another name with `--as`",
            target.display()
        );
    }
    let previous = before.exists().then(|| disk::definition_files(&target));
    let previous = previous.transpose()?;
    fs::create_dir_all(&target).with_context(|| format!("cannot create {}", target.display()))?;
    copy(&arguments.folder, &target)?;
    match previous {
        Some(previous) => {
            println!("{}: updated", target.display());
            for line in changes::since(previous, &target, &name)? {
                println!("  {line}");
            }
        }
        None => {
            begin(&target, &name, &definition)?;
            println!("{}: imported", target.display());
        }
    }
    report(&target, &name)
}

/// Files of the connector that are gone are removed, too.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for name in KEPT {
        let (source, target) = (from.join(name), to.join(name));
        if source.exists() {
            fs::copy(&source, &target)
                .with_context(|| format!("cannot copy {}", source.display()))?;
        } else if target.exists() {
            fs::remove_file(&target)
                .with_context(|| format!("cannot remove {}", target.display()))?;
        }
    }
    Ok(())
}

/// Writes the files to complete by hand; never overwrites any.
fn begin(target: &Path, name: &str, definition: &Value) -> Result<()> {
    write_new(target, "crate.toml", &manifest::text(name, definition)?)?;
    write_new(
        target,
        "CHANGELOG.md",
        "# Changelog\n\n## 0.1.0\n\n- First version.\n",
    )?;
    write_new(
        target,
        "released.toml",
        &connector_codegen::api::Baseline::unpublished(),
    )?;
    let generation = generation(target, name)?;
    let first = match &generation.output {
        Some(output) => quickstart::suggested(target, &output.connector)?,
        None => None,
    };
    let first_action = first.as_ref().map(quickstart::Quickstart::action);
    if let Some(overlay) = suggestions::overlay(title(definition), definition, first_action) {
        write_new(target, "overlay.json", &format!("{overlay:#}\n"))?;
    }
    for (file, text) in first.iter().flat_map(quickstart::Quickstart::samples) {
        write_new(target, &file, &text)?;
    }
    Ok(())
}

fn write_new(target: &Path, file: &str, text: &str) -> Result<()> {
    let path = target.join(file);
    if path.exists() {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)
            .with_context(|| format!("cannot create {}", folder.display()))?;
    }
    fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
}

fn generation(target: &Path, name: &str) -> Result<Generation> {
    let files = disk::definition_files(target)?;
    Ok(connector_codegen::generate(name, files)?)
}

/// What the generator reports, and what is left to do by hand.
fn report(target: &Path, name: &str) -> Result<ExitCode> {
    let generation = generation(target, name)?;
    // `generate` reports the rest.
    let of_overlay = |file: &str| file == "overlay.json" || file == "crate.toml";
    let found = generation.diagnostics;
    let own: Vec<_> = found
        .iter()
        .filter(|one| of_overlay(&one.file) || diagnostics::has_errors(std::slice::from_ref(one)))
        .cloned()
        .collect();
    diagnostics::print(&own, target, Format::Text);
    println!("\nleft to do:");
    let mut left =
        vec!["crate.toml: description and keywords, which were made from the title".to_owned()];
    if target.join("overlay.json").exists() {
        left.push("overlay.json: confirm each suggestion, or remove it".to_owned());
    }
    left.push("guide.md: where credentials come from, test accounts, limits, costs".to_owned());
    if let Some(output) = &generation.output {
        let sampled = generate::samples(target, &output.connector)?;
        left.extend(sampled.first().map(|line| format!("samples/: {line}")));
    }
    left.push(format!("`cargo xtask lint {name}`"));
    left.push(format!(
        "`cargo xtask generate {name}`, and commit what it writes"
    ));
    for line in left {
        println!("  - {line}");
    }
    Ok(if generation.output.is_some() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn json(path: &Path) -> Result<Value> {
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .with_context(|| format!("{} is not JSON", path.display()))
}

fn title(definition: &Value) -> &str {
    definition["info"]["title"].as_str().unwrap_or_default()
}

/// Lower-case letters, digits and single hyphens.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for character in text.chars() {
        if character.is_ascii_alphanumeric() {
            slug.push(character.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}
