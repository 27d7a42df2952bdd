//! The maintainer's commands: `cargo xtask --help`.

// A command's output is its purpose.
#![allow(clippy::print_stdout)]

mod checkout;
mod corpus;
mod diagnostics;
mod diff;
mod disk;
mod faults;
mod features;
mod fuzz;
mod generate;
mod import;
mod lint;
mod mock;
mod policy;
mod release;
mod round_trips;
mod run;
mod transcribe;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Printing Rust is mostly small allocations: a third less time on large
/// connectors.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Turns connector definitions into typed Rust client crates.
///
/// The definition of a provider is `specs/<provider>/`, its crate
/// `generated/connector-<provider>/`, which only `generate` writes. After a
/// change in `specs/` or `codegen/`, run `cargo xtask generate` and commit what
/// it writes.
///
/// Works on the checkout that it is run in.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Generate(generate::Arguments),
    Corpus(corpus::Arguments),
    Diff(diff::Arguments),
    Faults(faults::Arguments),
    Features(features::Arguments),
    Fuzz(fuzz::Arguments),
    Import(import::Arguments),
    Lint(lint::Arguments),
    Mock(mock::Arguments),
    Policy(policy::Arguments),
    Advisories(policy::AdvisoriesArguments),
    Release(release::Arguments),
    RoundTrips(round_trips::Arguments),
    Transcribe(transcribe::Arguments),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Corpus(arguments) => corpus::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Faults(arguments) => faults::run(&arguments),
        Command::Features(arguments) => features::run(&arguments),
        Command::Fuzz(arguments) => fuzz::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::Lint(arguments) => lint::run(&arguments),
        Command::Mock(arguments) => mock::run(&arguments),
        Command::Policy(arguments) => policy::run(&arguments),
        Command::Advisories(arguments) => policy::advisories(&arguments),
        Command::Release(arguments) => release::run(&arguments),
        Command::RoundTrips(arguments) => round_trips::run(&arguments),
        Command::Transcribe(arguments) => transcribe::run(&arguments),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
