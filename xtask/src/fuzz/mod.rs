//! `cargo xtask fuzz`: runs a fuzzer that learns from coverage.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::{SystemTime, UNIX_EPOCH},
};

use anyhow::{Context as _, Result, bail};
use clap::ValueEnum;

use crate::{
    disk,
    run::{cargo, code_of},
};

/// What cargo-fuzz tells the compiler, but for the sanitizers: those alone need
/// a nightly one, and there is no unsafe code here for them to look at.
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

/// Tries a target with inputs that a fuzzer makes up.
///
/// libFuzzer, built with the toolchain of this repository; besides that it
/// needs a C++ compiler. It begins with the samples and definitions of the
/// repository, keeps what it learns in `target/fuzz`, and prints its seed.
/// Where it finds something it fails, and tells where the input lies.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// What to try.
    #[arg(value_enum)]
    target: Target,
    /// For how long.
    #[arg(long, default_value_t = 60)]
    seconds: u32,
    /// The seed of an earlier run, to repeat it; with `--fresh` on both.
    #[arg(long)]
    seed: Option<u32>,
    /// Forget what earlier runs have learnt.
    #[arg(long)]
    fresh: bool,
    /// Try this one input alone: a finding of an earlier run.
    #[arg(long, value_name = "FILE")]
    input: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Target {
    /// Answers to every operation of the generated crates.
    Replies,
    /// Definitions, for the generator.
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
    let folder = disk::workspace()?.join("target/fuzz");
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
                fs::remove_dir_all(&learnt).context("what was learnt cannot be removed")?;
            }
            let findings = folder.join("findings").join(name);
            for folder in [&learnt, &findings] {
                fs::create_dir_all(folder)
                    .with_context(|| format!("{} cannot be made", folder.display()))?;
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
    let status = fuzzer.status().context("the fuzzer cannot be started")?;
    if !status.success() {
        println!("found something: try it with `cargo xtask fuzz {name} --input FILE`");
    }
    Ok(code_of(status))
}

/// Builds the fuzzer, and tells where it is.
fn build(target: Target, folder: &Path) -> Result<PathBuf> {
    let host = host()?;
    let program = format!("fuzz-{}", target.name());
    let status = cargo()
        .args(["build", "--release", "--package", "connector-fuzz"])
        .args(["--features", "libfuzzer", "--bin", &program])
        // Build scripts and macros are not what is tried: with a target named
        // they are built without the flags.
        .args(["--target", &host, "--target-dir"])
        .arg(folder)
        .env("RUSTFLAGS", FLAGS.join(" "))
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .current_dir(disk::workspace()?)
        .status()
        .context("cargo cannot be started")?;
    if !status.success() {
        bail!("the fuzzer cannot be built");
    }
    let program = format!("{program}{}", env::consts::EXE_SUFFIX);
    Ok(folder.join(host).join("release").join(program))
}

/// This machine, as the compiler names it.
fn host() -> Result<String> {
    let output = Command::new("rustc")
        .arg("-vV")
        .output()
        .context("rustc cannot be started")?;
    let text = String::from_utf8_lossy(&output.stdout);
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned)
        .context("rustc does not tell what machine this is")
}

/// Another one in every run; not zero, which libFuzzer takes for none.
fn seed_of_now() -> u32 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.map_or(1, |now| now.subsec_nanos().max(1))
}
