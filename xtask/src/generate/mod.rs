//! `cargo xtask generate`

mod difference;
mod names;
mod samples;
mod verdict;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use connector_codegen::api::Detail;
use connector_codegen::{File, Generation, Output};
use difference::CrateDifference;
use names::Names;
use rayon::prelude::*;
pub(crate) use samples::lines as samples;
use verdict::Verdict;

use crate::checkout;
use crate::diagnostics::{self, Format};
use crate::disk::{self, Crates};

/// Writes the client crate of every provider, or of the named ones.
///
/// Reads `specs/<provider>/` and writes `generated/connector-<provider>/`. If a
/// definition has an error, reports its place, and writes no crate at all. Without
/// names, also removes crates whose definition is gone. For a released crate, reports
/// the changes since and the version that they require. One run at a time writes to a
/// folder of crates; a second one waits.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folders in `specs/`, such as `acme-mail`. Default: all.
    #[arg(value_name = "PROVIDER")]
    providers: Vec<String>,

    /// Write nothing; list every file that is missing, stale or orphaned, and
    /// every version that is too low for what has changed since the last release.
    /// Exit with status 1 if there is one.
    #[arg(long)]
    check: bool,

    /// List all changes since the last release, harmless ones included.
    #[arg(long)]
    all: bool,

    /// Folder of the definitions. Default: `specs` in this checkout.
    #[arg(long, value_name = "DIR")]
    specs: Option<PathBuf>,

    /// Folder of the crates. Default: `generated` in this checkout.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,

    /// How to print diagnostics. With `json`, everything else goes to standard error.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// A crate, and how its folder differs from it.
struct Planned {
    name: String,
    folder: PathBuf,
    files: Vec<File>,
    difference: CrateDifference,
    /// The definition's lock of names; `None` if the definition is gone.
    names: Option<Names>,
    /// What has changed since the last release.
    verdict: Verdict,
    /// How many of its operations have a published sample, and from where.
    samples: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let specs = given_or(arguments.specs.as_deref(), "specs")?;
    let out = given_or(arguments.out.as_deref(), "generated")?;
    let providers = providers(&specs, &arguments.providers)?;
    if arguments.check {
        let before = disk::read(&out)?;
        let Some(plans) = plans(arguments, &specs, &out, &providers)? else {
            return Ok(ExitCode::FAILURE);
        };
        return Ok(report_staleness(&plans, &before.leftovers, arguments));
    }
    let crates = Crates::open(&out)?;
    let Some(plans) = plans(arguments, &specs, &out, &providers)? else {
        eprintln!("nothing was written");
        return Ok(ExitCode::FAILURE);
    };
    write(&crates, &plans, arguments.format)?;
    Ok(ExitCode::SUCCESS)
}

/// Whether the crates of these providers are up to date; prints which are not.
pub(crate) fn are_up_to_date(providers: &[String]) -> Result<bool> {
    let arguments = Arguments {
        providers: providers.to_vec(),
        check: true,
        all: false,
        specs: None,
        out: None,
        format: Format::Text,
    };
    Ok(run(&arguments)? == ExitCode::SUCCESS)
}

/// A given path unchanged; otherwise that folder of the checkout.
fn given_or(path: Option<&Path>, name: &str) -> Result<PathBuf> {
    path.map_or_else(|| checkout::folder(name), |path| Ok(path.to_path_buf()))
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

/// All crates; `None` if a definition is wrong.
fn plans(
    arguments: &Arguments,
    specs: &Path,
    out: &Path,
    providers: &[String],
) -> Result<Option<Vec<Planned>>> {
    let mut plans = Vec::new();
    let mut is_wrong = false;
    let generations: Vec<Result<Generation>> = providers
        .par_iter()
        .map(|provider| {
            let files = disk::definition_files(&specs.join(provider))?;
            connector_codegen::generate(provider, files).with_context(|| provider.clone())
        })
        .collect();
    for (provider, generation) in providers.iter().zip(generations) {
        let definition = specs.join(provider);
        let generation = generation?;
        diagnostics::print(&generation.diagnostics, &definition, arguments.format);
        is_wrong |= diagnostics::has_errors(&generation.diagnostics);
        if let Some(output) = generation.output {
            plans.push(planned(
                out,
                provider,
                &definition,
                output,
                arguments.detail(),
            )?);
        }
    }
    if is_wrong {
        return Ok(None);
    }
    if arguments.providers.is_empty() {
        plans.extend(orphaned(out, providers)?);
    }
    Ok(Some(plans))
}

fn planned(
    out: &Path,
    provider: &str,
    definition: &Path,
    output: Output,
    detail: Detail,
) -> Result<Planned> {
    let name = format!("connector-{provider}");
    let folder = out.join(&name);
    Ok(Planned {
        difference: CrateDifference::between(&folder, &output.files)?,
        name,
        folder,
        verdict: Verdict::new(output.since_release.as_ref(), definition, detail),
        samples: samples::lines(definition, &output.connector)?,
        files: output.files,
        names: Some(Names::new(definition, output.names)?),
    })
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
            let difference = CrateDifference::between(&folder, &[])?;
            Ok(Planned {
                name,
                folder,
                files: Vec::new(),
                difference,
                names: None,
                verdict: Verdict::default(),
                samples: Vec::new(),
            })
        })
        .collect()
}

fn report_staleness(plans: &[Planned], leftovers: &[PathBuf], arguments: &Arguments) -> ExitCode {
    let format = arguments.format;
    for plan in plans {
        plan.say_summary(format);
    }
    let versions = report_versions(plans, format);
    let stale: Vec<&Planned> = plans
        .iter()
        .filter(|plan| !plan.difference.is_empty() || plan.stale_names().is_some())
        .collect();
    if stale.is_empty() && leftovers.is_empty() {
        let files: usize = plans.iter().map(|plan| plan.files.len()).sum();
        format.say(&format!(
            "all {files} files of {} are up to date",
            counted(plans.len())
        ));
        return versions;
    }
    for plan in &stale {
        for line in plan.difference.lines() {
            format.say(&plan.folder.join(line).display().to_string());
        }
        if let Some(names) = plan.stale_names() {
            format.say(&format!("{}: stale", names.path.display()));
        }
    }
    for leftover in leftovers {
        format.say(&format!(
            "{}: left behind by an interrupted run",
            leftover.display()
        ));
    }
    format.say(&format!(
        "\nto fix, run `{}` and commit what it writes",
        arguments.command()
    ));
    ExitCode::FAILURE
}

/// Whether each version is high enough for the changes; prints those that are
/// not.
fn report_versions(plans: &[Planned], format: Format) -> ExitCode {
    let mut code = ExitCode::SUCCESS;
    for plan in plans {
        if let Some(too_low) = &plan.verdict.too_low {
            plan.say_changes(format);
            format.say(too_low);
            code = ExitCode::FAILURE;
        }
    }
    code
}

fn write(crates: &Crates, plans: &[Planned], format: Format) -> Result<()> {
    let width = plans.iter().map(|plan| plan.name.len()).max().unwrap_or(0);
    for plan in plans {
        if plan.files.is_empty() {
            crates.remove(&plan.name)?;
        } else if !plan.difference.is_empty() {
            crates.replace(&plan.name, &plan.files)?;
        }
        if let Some(names) = &plan.names {
            names.write()?;
        }
        format.say(&format!(
            "{:width$}  {}",
            plan.name,
            plan.difference.summary()
        ));
        for line in &plan.samples {
            format.say(&format!("    {line}"));
        }
        plan.say_summary(format);
        plan.say_changes(format);
        if let Some(too_low) = &plan.verdict.too_low {
            format.say(too_low);
        }
    }
    Ok(())
}

impl Arguments {
    fn detail(&self) -> Detail {
        if self.all {
            Detail::All
        } else {
            Detail::Weighty
        }
    }

    /// The same command without `--check`.
    fn command(&self) -> String {
        let folders = [("--specs", &self.specs), ("--out", &self.out)];
        let options = folders.into_iter().filter_map(|(option, folder)| {
            let folder = folder.as_ref()?;
            Some(format!("{option} {}", folder.display()))
        });
        ["cargo xtask generate".to_owned()]
            .into_iter()
            .chain(self.providers.iter().cloned())
            .chain(options)
            .collect::<Vec<_>>()
            .join(" ")
    }
}

impl Planned {
    fn stale_names(&self) -> Option<&Names> {
        self.names.as_ref().filter(|names| !names.is_current())
    }

    fn say_summary(&self, format: Format) {
        if let Some(summary) = &self.verdict.summary {
            format.say(&format!("{}  {summary}", self.name));
        }
    }

    fn say_changes(&self, format: Format) {
        for line in &self.verdict.lines {
            format.say(&format!("    {line}"));
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
