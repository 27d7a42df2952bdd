//! `cargo xtask corpus`

pub(crate) mod find;
mod report;
mod table;
mod workspace;

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result};
use connector_codegen::generate;
use find::Found;
use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;
use report::Entry;

use crate::disk::{self, Crates};

/// Generates a crate for every connector below a folder, in one workspace.
///
/// A connector is a folder with `apiDefinition.swagger.json` or `openapi.json`.
/// `cargo check --workspace` in OUT then checks all crates at once. A connector
/// with errors does not stop the others; the exit status is 1 if there is one.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folder to search for connectors.
    dir: PathBuf,

    /// Folder of the workspace to write. Crates in it are replaced.
    #[arg(long)]
    out: PathBuf,

    /// File to write a report to: a JSON array with an entry for each connector.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let found = find::connectors(&arguments.dir)?;
    let crates = Crates::open(&arguments.out)?;
    let progress = progress(found.len() as u64)?;
    let entries: Vec<Entry> = found
        .par_iter()
        .map(|connector| {
            let entry = one(connector, &crates);
            progress.inc(1);
            entry
        })
        .collect::<Result<_>>()?;
    progress.finish_and_clear();
    workspace::write(&arguments.out, &entries)?;
    if let Some(path) = &arguments.report {
        let text = serde_json::to_string_pretty(&entries)?;
        fs::write(path, text + "\n").with_context(|| format!("cannot write {}", path.display()))?;
    }
    print!("{}", table::of(&entries));
    let refused = entries.iter().any(Entry::is_refused);
    Ok(if refused {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn progress(length: u64) -> Result<ProgressBar> {
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} connectors, {elapsed}")?;
    Ok(ProgressBar::new(length).with_style(style))
}

/// Generates one crate. Only a full disk or the like is an error here; mistakes of a
/// connector are in its entry.
fn one(connector: &Found, crates: &Crates) -> Result<Entry> {
    let start = Instant::now();
    let files = disk::definition_files(&connector.folder)?;
    let generation = generate(&connector.provider, files);
    let krate = format!("connector-{}", connector.provider);
    if let Ok(generation) = &generation {
        if let Some(output) = &generation.output {
            crates.replace(&krate, &output.files)?;
        }
    }
    Ok(Entry::new(
        connector,
        krate,
        generation,
        start.elapsed().as_secs_f64(),
    ))
}
