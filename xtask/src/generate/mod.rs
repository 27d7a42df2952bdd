//! `cargo xtask generate`

mod difference;
mod verdict;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use connector_codegen::File;
use difference::Difference;

use crate::{disk, findings};

/// Writes the client crate of every provider, or of the named ones.
///
/// Reads `specs/<provider>/` and writes `generated/connector-<provider>/`. Where
/// a definition is wrong, says where, and writes nothing at all. Without names,
/// crates whose definition is gone are removed. Where a change takes something
/// from the callers of a crate, lists what.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folders in `specs/`, such as `acme-mail`; all when none is named.
    #[arg(value_name = "PROVIDER")]
    providers: Vec<String>,

    /// Write nothing; list every file that is stale or orphaned, and fail if
    /// there is one.
    #[arg(long)]
    check: bool,

    /// Folder of the definitions.
    #[arg(long, value_name = "DIR", default_value = "specs")]
    specs: PathBuf,

    /// Folder of the crates.
    #[arg(long, value_name = "DIR", default_value = "generated")]
    out: PathBuf,
}

/// A crate as it should be, beside its folder as it is.
struct Planned {
    name: String,
    folder: PathBuf,
    files: Vec<File>,
    difference: Difference,
    /// What the change means for callers, in lines.
    verdict: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let root = disk::workspace()?;
    let specs = root.join(&arguments.specs);
    let out = root.join(&arguments.out);
    let providers = providers(&specs, &arguments.providers)?;
    let Some(mut plans) = plan(&specs, &out, &providers, arguments.check)? else {
        eprintln!("nothing was written");
        return Ok(ExitCode::FAILURE);
    };
    if arguments.providers.is_empty() {
        plans.extend(orphaned(&out, &providers)?);
    }
    if arguments.check {
        return Ok(report_staleness(&plans, &arguments.providers));
    }
    write(&plans)?;
    Ok(ExitCode::SUCCESS)
}

fn providers(specs: &Path, named: &[String]) -> Result<Vec<String>> {
    let known = disk::folders_in(specs)?;
    if known.is_empty() {
        bail!("no definition in {}", specs.display());
    }
    if let Some(unknown) = named.iter().find(|name| !known.contains(name)) {
        bail!(
            "no definition of {unknown:?}; there are: {}",
            known.join(", ")
        );
    }
    Ok(if named.is_empty() {
        known
    } else {
        named.to_vec()
    })
}

/// All crates as they should be; `None` where a definition is wrong.
fn plan(
    specs: &Path,
    out: &Path,
    providers: &[String],
    check: bool,
) -> Result<Option<Vec<Planned>>> {
    let mut plans = Vec::new();
    let mut is_wrong = false;
    for provider in providers {
        let files = disk::definition_files(&specs.join(provider))?;
        let generation =
            connector_codegen::generate(provider, files).with_context(|| provider.clone())?;
        findings::print(&generation.findings);
        is_wrong |= findings::has_errors(&generation.findings);
        if let Some(output) = generation.output {
            let name = format!("connector-{provider}");
            let folder = out.join(&name);
            if !check {
                disk::recover(&folder)?;
            }
            let difference = Difference::between(&folder, &output.files)?;
            let verdict = if difference.is_empty() {
                Vec::new()
            } else {
                verdict::lines(&folder, &output.files)?
            };
            plans.push(Planned {
                name,
                folder,
                files: output.files,
                difference,
                verdict,
            });
        }
    }
    Ok((!is_wrong).then_some(plans))
}

/// Crates whose definition is gone: they should have no files.
fn orphaned(out: &Path, providers: &[String]) -> Result<Vec<Planned>> {
    let folders = disk::folders_in(out)?;
    let orphans = folders
        .into_iter()
        .filter(|folder| match folder.strip_prefix("connector-") {
            Some(provider) => !providers.iter().any(|known| known == provider),
            None => false,
        });
    orphans
        .map(|name| {
            let folder = out.join(&name);
            let difference = Difference::between(&folder, &[])?;
            Ok(Planned {
                name,
                folder,
                files: Vec::new(),
                difference,
                verdict: Vec::new(),
            })
        })
        .collect()
}

fn report_staleness(plans: &[Planned], named: &[String]) -> ExitCode {
    let stale: Vec<&Planned> = plans
        .iter()
        .filter(|plan| !plan.difference.is_empty())
        .collect();
    if stale.is_empty() {
        let files: usize = plans.iter().map(|plan| plan.files.len()).sum();
        println!(
            "all {files} files of {} are as their definitions say",
            counted(plans.len())
        );
        return ExitCode::SUCCESS;
    }
    for plan in &stale {
        for line in plan.difference.lines() {
            println!("generated/{}/{line}", plan.name);
        }
        plan.print_verdict();
    }
    let providers: Vec<&str> = named.iter().map(String::as_str).collect();
    let command = ["cargo xtask generate"]
        .into_iter()
        .chain(providers)
        .collect::<Vec<_>>()
        .join(" ");
    println!("\nto mend this, run `{command}` and commit what it writes");
    ExitCode::FAILURE
}

fn write(plans: &[Planned]) -> Result<()> {
    let width = plans.iter().map(|plan| plan.name.len()).max().unwrap_or(0);
    for plan in plans {
        if plan.files.is_empty() {
            disk::remove(&plan.folder)?;
        } else if !plan.difference.is_empty() {
            disk::replace_folder(&plan.folder, &plan.files)?;
        }
        println!("{:width$}  {}", plan.name, plan.difference.summary());
        plan.print_verdict();
    }
    Ok(())
}

impl Planned {
    fn print_verdict(&self) {
        for line in &self.verdict {
            println!("    {line}");
        }
    }
}

fn counted(crates: usize) -> String {
    if crates == 1 {
        "1 crate".to_owned()
    } else {
        format!("{crates} crates")
    }
}
