//! A program in WebAssembly, where neither Tokio nor the standard library has a clock.

use std::{
    io::ErrorKind,
    path::Path,
    process::{Command, ExitStatus},
};

use anyhow::{Context as _, Result};

use crate::{checkout, run::cargo};

pub(super) const TARGET: &str = "wasm32-unknown-unknown";

/// A client with a transport and a clock of its own.
const PROGRAM: &str = "connector-browser-tests";

/// Starts a module that imports nothing, and ends as its `main` does.
const START: &str = "\
    const module = require('fs').readFileSync(process.argv[1]);\
    WebAssembly.instantiate(module).then(({ instance }) => \
        process.exit(instance.exports.main(0, 0)));";

/// How many programs fail: one or none.
pub(super) fn run() -> Result<usize> {
    let mut build = cargo();
    build.args(["build", "--quiet", "--package", PROGRAM, "--target", TARGET]);
    let status = build.status().context("cannot start cargo")?;
    if !status.success() {
        println!("{PROGRAM}: does not build for {TARGET}");
        return Ok(1);
    }
    let module = checkout::root()?.join(format!("target/{TARGET}/debug/{PROGRAM}.wasm"));
    let Some(status) = start(&module)? else {
        println!("SKIPPED: {PROGRAM} is built, but there is no `node` to run it");
        return Ok(0);
    };
    println!("{PROGRAM}: {status} in WebAssembly");
    Ok(usize::from(!status.success()))
}

/// `None` if nothing can run it.
fn start(module: &Path) -> Result<Option<ExitStatus>> {
    match Command::new("node")
        .args(["-e", START])
        .arg(module)
        .status()
    {
        Ok(status) => Ok(Some(status)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).context("cannot start node"),
    }
}
