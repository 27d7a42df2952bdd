//! `cargo xtask fuzz`: runs a fuzzer that learns from coverage.

mod replies;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::{SystemTime, UNIX_EPOCH},
};

use anyhow::{Context as _, Result, bail};
use clap::ValueEnum;

use crate::{
    checkout,
    run::{cargo, code_of},
};

/// The flags of cargo-fuzz except for sanitizers, which need a nightly compiler
/// and look for unsafe code, of which there is none.
const FLAGS: [&str; 8] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Ccodegen-units=1",
    "-Cdebug-assertions",
    "-Coverflow-checks",
];

/// Runs a coverage-guided fuzzer.
///
/// The fuzzer is libFuzzer, built with the toolchain of this repository and a
/// C++ compiler. It starts from the samples and definitions of the repository,
/// keeps its corpus in `target/fuzz`, and prints its seed. If it finds a
/// failure, it prints the path of the input and exits with an error.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// What to fuzz.
    #[arg(value_enum)]
    target: Target,
    /// How long to run, in seconds.
    #[arg(long, default_value_t = 60)]
    seconds: u32,
    /// Seed. Default: a new one for each run. To repeat a run, pass its seed, and
    /// `--fresh` both times.
    #[arg(long)]
    seed: Option<u32>,
    /// Discard the corpus of earlier runs.
    #[arg(long)]
    fresh: bool,
    /// Run this input only, such as one that an earlier run found.
    #[arg(long, value_name = "FILE")]
    input: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Target {
    /// The decoding of responses, for every operation of the generated crates.
    Replies,
    /// The generator, with definitions.
    Definitions,
}

impl Target {
    const fn name(self) -> &'static str {
        match self {
            Self::Replies => "replies",
            Self::Definitions => "definitions",
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let folder = checkout::root()?.join("target/fuzz");
    let fuzzer = build(arguments.target, &folder)?;
    let name = arguments.target.name();
    let mut fuzzer = Command::new(fuzzer);
    match &arguments.input {
        Some(input) => {
            fuzzer.arg(input);
        }
        None => {
            let seed = arguments.seed.unwrap_or_else(seed_of_now);
            let learnt = folder.join("learnt").join(name);
            if arguments.fresh && learnt.exists() {
                fs::remove_dir_all(&learnt).context("cannot remove the corpus")?;
            }
            let findings = folder.join("findings").join(name);
            for folder in [&learnt, &findings] {
                fs::create_dir_all(folder)
                    .with_context(|| format!("cannot create {}", folder.display()))?;
            }
            println!("seed {seed}");
            fuzzer
                .env("CONNECTOR_FUZZ_SEEDS", &learnt)
                .arg(format!("-seed={seed}"))
                .arg(format!("-max_total_time={}", arguments.seconds))
                .arg(format!("-artifact_prefix={}/", findings.display()))
                .args(["-timeout=20", "-max_len=16384", "-print_final_stats=1"])
                .arg(&learnt);
        }
    }
    let status = fuzzer.status().context("cannot start the fuzzer")?;
    if !status.success() {
        println!("found a failure; to reproduce it, run `cargo xtask fuzz {name} --input FILE`");
    }
    Ok(code_of(status))
}

/// Builds the fuzzer; returns its path.
fn build(target: Target, folder: &Path) -> Result<PathBuf> {
    let host = host()?;
    let program = format!("fuzz-{}", target.name());
    let manifest = match target {
        Target::Replies => replies::write(folder)?,
        Target::Definitions => checkout::root()?.join("tests/fuzz/Cargo.toml"),
    };
    let mut build = cargo();
    build.args(["build", "--release", "--bin", &program, "--manifest-path"]);
    // Coverage is counted in each crate as it is compiled.
    build.env("CARGO_PROFILE_RELEASE_LTO", "off");
    build.arg(manifest);
    if matches!(target, Target::Definitions) {
        build.args(["--features", "libfuzzer"]);
    }
    let status = build
        // With a target named, build scripts and macros are built without the
        // flags.
        .args(["--target", &host, "--target-dir"])
        .arg(folder)
        .env("RUSTFLAGS", FLAGS.join(" "))
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .current_dir(checkout::root()?)
        .status()
        .context("cannot start cargo")?;
    if !status.success() {
        bail!("cannot build the fuzzer");
    }
    let program = format!("{program}{}", env::consts::EXE_SUFFIX);
    Ok(folder.join(host).join("release").join(program))
}

/// The host, as the compiler names it.
fn host() -> Result<String> {
    let output = Command::new("rustc")
        .arg("-vV")
        .output()
        .context("cannot start rustc")?;
    let text = String::from_utf8_lossy(&output.stdout);
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).context("`rustc -vV` names no host")
}

/// Another one in every run; not zero, which means none to libFuzzer.
fn seed_of_now() -> u32 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.map_or(1, |now| now.subsec_nanos().max(1))
}
