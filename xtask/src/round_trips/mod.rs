//! `cargo xtask round-trips`

mod examples;
mod places;
mod program;
mod random;
#[cfg(test)]
mod tests;
mod types;

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context as _, Result, bail};

use self::examples::Examples;
use self::random::Random;
use self::types::{Connector, Typed};
use crate::checkout;
use crate::run::code_of;

/// Decodes and encodes made-up replies, and fails if one changes.
///
/// Each object, enum and union of the crates is read from values that its schema
/// allows, and written again: the JSON must be the same, numbers digit for digit. The
/// values contain what schemas allow and services sometimes send: thirty digits,
/// exponents, escapes, unlisted or missing members, any order.
///
/// Prints how many of all types were tried, and which values could not be made or
/// changed. The program that decodes is written beside the crates.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folder to search for connectors. Default: `specs`.
    #[arg(long, value_name = "DIR", requires = "crates")]
    definitions: Option<PathBuf>,

    /// Folder with their crates, such as the OUT of `cargo xtask corpus`. Default:
    /// `generated`.
    #[arg(long, value_name = "DIR", requires = "definitions")]
    crates: Option<PathBuf>,

    /// How many replies to try, taking types in turn; at least one of each.
    #[arg(long, default_value_t = 20_000)]
    count: usize,

    /// Seed of the values. The same seed makes the same values.
    #[arg(long, default_value_t = 1)]
    seed: u64,

    /// Violate the schemas: any value may appear anywhere, and names may repeat. Values
    /// that do not match their type at all are skipped.
    #[arg(long)]
    wild: bool,

    /// Also print a value of each type that its accessors do not return.
    #[arg(long)]
    mismatches: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let definitions = match &arguments.definitions {
        Some(folder) => folder.clone(),
        None => checkout::folder("specs")?,
    };
    let crates = match &arguments.crates {
        Some(folder) => folder.clone(),
        None => checkout::folder("generated")?,
    };
    let connectors = types::connectors(&definitions, &crates)?;
    let all: Vec<Typed<'_>> = connectors.iter().flat_map(Connector::types).collect();
    let (made, unmade): (Vec<&Typed<'_>>, Vec<&Typed<'_>>) =
        all.iter().partition(|one| one.schema.is_some());
    for one in &unmade {
        println!("no schema for {}", one.path);
    }
    if made.is_empty() {
        bail!("no type of the crates in {} has a schema", crates.display());
    }
    let program = program::build(&crates, &connectors, &made)?;
    let mut running = Command::new(program)
        .args(arguments.mismatches.then_some(program::MISMATCHES))
        .args(arguments.wild.then_some(program::WILD))
        .stdin(Stdio::piped())
        .spawn()
        .context("cannot start the program that decodes")?;
    if let Some(input) = running.stdin.take() {
        let sent = send(&made, arguments, BufWriter::new(input));
        sent.context("the program that decodes has ended")?;
    }
    let status = running.wait().context("the program that decodes is lost")?;
    println!(
        "{} crates, {} types, {} of them without a schema to make replies from",
        connectors.len(),
        all.len(),
        unmade.len(),
    );
    Ok(code_of(status))
}

/// Makes replies of all types by turns.
fn send(types: &[&Typed<'_>], arguments: &Arguments, mut input: impl Write) -> io::Result<()> {
    let mut random = Random::new(arguments.seed);
    let rows = types.iter().enumerate().cycle();
    for (row, one) in rows.take(arguments.count.max(types.len())) {
        let Some(schema) = one.schema else { continue };
        let examples = Examples::new(one.document, &mut random, arguments.wild);
        write!(input, "{row} {}{}", examples.of(schema), program::END)?;
    }
    input.flush()
}
