//! Prints the fault matrix: `cargo xtask faults`.

// A command's output is its purpose.
#![allow(clippy::print_stdout)]

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;
use connector_faults::{fault::Fault, matrix};
use indicatif::{ProgressBar, ProgressStyle};

/// Drives every operation of the generated crates through every fault.
///
/// Prints how many requests a server on the loopback interface accepted, and
/// what the caller saw; then every promise that is broken. Fails where one is.
#[derive(Parser)]
#[command(name = "cargo xtask faults", bin_name = "cargo xtask faults")]
struct Arguments {}

#[tokio::main]
async fn main() -> Result<ExitCode> {
    Arguments::parse();
    let (crates, faults) = (matrix::all_crates(), Fault::all());
    let progress = progress(matrix::size(crates, &faults));
    let counter = progress.clone();
    let cells = matrix::run(crates, &faults, move |cells| counter.inc(to_u64(cells))).await?;
    progress.finish_and_clear();

    println!("{}", matrix::legend());
    for driven in crates {
        print!("{}", matrix::table(driven, &cells));
    }
    let mut broken = 0;
    for cell in &cells {
        for promise in matrix::broken(cell) {
            println!(
                "broken: {} {}, {}: {promise}",
                cell.connector, cell.operation, cell.fault
            );
            broken += 1;
        }
    }
    println!("\n{} cells, {broken} broken promises", cells.len());
    Ok(if broken == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn progress(cells: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:40} {pos} of {len} cells, {eta} to go");
    let bar = ProgressBar::new(to_u64(cells));
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

fn to_u64(cells: usize) -> u64 {
    u64::try_from(cells).unwrap_or(u64::MAX)
}
