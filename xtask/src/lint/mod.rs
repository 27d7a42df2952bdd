//! `cargo xtask lint`: what a careful reviewer, or certification, would say.

mod document;
mod rule;
mod rules;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, bail};
use connector_codegen::Severity;
use connector_codegen::read::read;
use document::Document;

use crate::diagnostics::{self, Format};
use crate::{checkout, disk};

/// Reports what a careful reviewer, or certification, would say.
///
/// Each rule has a name; nothing that `generate` reports is reported again. To disable
/// a rule, name it in the provider's `crate.toml`, with the reason: `[lint]`, then a
/// line such as `path-encoding = "values are plain numbers"`. Exits with status 1 if
/// certification would refuse the definition.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folders in `specs/`, such as `acme-mail`, or paths of folders with a
    /// definition. Default: all providers.
    #[arg(value_name = "PROVIDER|FOLDER")]
    folders: Vec<String>,

    /// Folder of the definitions. Default: `specs` in this checkout.
    #[arg(long, value_name = "DIR")]
    specs: Option<PathBuf>,

    /// How to print the findings.
    #[arg(long, value_enum, default_value_t)]
    format: Format,

    /// List the rules, and check nothing.
    #[arg(long)]
    rules: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    if arguments.rules {
        for rule in rules::all() {
            let kind = if rule.is_error { "error" } else { "warning" };
            println!("{:<30} {kind:<8} {}", rule.name, rule.about);
        }
        return Ok(ExitCode::SUCCESS);
    }
    let (mut errors, mut warnings) = (0, 0);
    for folder in folders(arguments)? {
        let (of_folder, advice) = lint(&folder, arguments.format)?;
        errors += of_folder;
        warnings += advice;
    }
    if arguments.format == Format::Text {
        println!("{errors} errors, {warnings} warnings");
    }
    Ok(if errors == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn folders(arguments: &Arguments) -> Result<Vec<PathBuf>> {
    let specs = match &arguments.specs {
        Some(specs) => specs.clone(),
        None => checkout::folder("specs")?,
    };
    if arguments.folders.is_empty() {
        let names = disk::folders_in(&specs)?.into_iter();
        return Ok(names.map(|name| specs.join(name)).collect());
    }
    let named = arguments.folders.iter().map(|name| {
        let candidates = [specs.join(name), PathBuf::from(name)];
        match candidates.into_iter().find(|folder| folder.is_dir()) {
            Some(folder) => Ok(folder),
            None => bail!("{name:?} is neither a provider nor a folder"),
        }
    });
    named.collect()
}

/// Prints what the rules find; gives the numbers of errors and warnings.
fn lint(folder: &Path, format: Format) -> Result<(usize, usize)> {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let reading = read(&name, disk::definition_files(folder)?);
    let sources = reading.sources;
    let Some(definition) = reading.definition else {
        let found: Vec<_> = reading
            .diagnostics
            .into_vec()
            .iter()
            .map(|one| sources.resolve(one))
            .collect();
        diagnostics::print(&found, folder, format);
        bail!("{} cannot be read", folder.display());
    };
    let switched_off = definition.package.as_ref().map(|package| &package.lint);
    for (rule, reason) in switched_off.into_iter().flatten() {
        if !rules::all().iter().any(|known| known.name == rule) {
            bail!(
                "{}: there is no rule `{rule}`; `cargo xtask lint --rules` lists them",
                folder.join("crate.toml").display()
            );
        }
        if reason.trim().is_empty() {
            bail!(
                "{}: say why the rule `{rule}` is switched off",
                folder.join("crate.toml").display()
            );
        }
    }
    let document = Document::new(&definition);
    let (mut errors, mut warnings) = (0, 0);
    for rule in rules::all() {
        if switched_off.is_some_and(|rules| rules.contains_key(rule.name)) {
            continue;
        }
        for found in rule.find(&document) {
            match found.severity {
                Severity::Error => errors += 1,
                Severity::Warning => warnings += 1,
            }
            diagnostics::print_of_rule(&sources.resolve(&found), rule.name, folder, format);
        }
    }
    Ok((errors, warnings))
}
