//! `cargo xtask corpus`

mod find;
mod report;
mod table;
mod workspace;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result};
use connector_codegen::generate;
use find::Found;
use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;
use report::Entry;

use crate::disk;

/// Turns every connector below a folder into a crate of one workspace.
///
/// A connector is a folder with `apiDefinition.swagger.json` or `openapi.json`.
/// `cargo check --workspace` in OUT then checks all crates at once. One that
/// fails never stops the others; the exit status says whether any was refused.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folder of the connectors.
    dir: PathBuf,

    /// Folder of the workspace to write; crates that it has are replaced.
    #[arg(long)]
    out: PathBuf,

    /// Where to write the report, a JSON array with an entry for each connector.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let found = find::connectors(&arguments.dir)?;
    fs::create_dir_all(&arguments.out)
        .with_context(|| format!("cannot make {}", arguments.out.display()))?;
    let progress = progress(found.len() as u64)?;
    let entries: Vec<Entry> = found
        .par_iter()
        .map(|connector| {
            let entry = one(connector, &arguments.out);
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

/// Generates one crate. Only a full disk or the like is an error here; what is
/// wrong with a connector stands in its entry.
fn one(connector: &Found, out: &Path) -> Result<Entry> {
    let start = Instant::now();
    let files = disk::definition_files(&connector.folder)?;
    let generation = generate(&connector.provider, files);
    let krate = format!("connector-{}", connector.provider);
    if let Ok(generation) = &generation {
        if let Some(output) = &generation.output {
            disk::replace_folder(&out.join(&krate), &output.files)?;
        }
    }
    Ok(Entry::new(
        connector,
        krate,
        generation,
        start.elapsed().as_secs_f64(),
    ))
}
