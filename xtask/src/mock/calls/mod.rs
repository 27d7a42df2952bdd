//! Driving every call of the crates of a corpus against their services.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};

use crate::checkout;
use crate::run::{cargo, code_of};

/// Folder of the program, in the workspace of the crates.
const FOLDER: &str = "calls";
const MAIN: &str = include_str!("main.rs.txt");

/// Writes a program beside the crates that `cargo xtask corpus` has written, and
/// runs it.
pub(super) fn run(out: &Path) -> Result<ExitCode> {
    let out = &out
        .canonicalize()
        .with_context(|| format!("cannot find {}", out.display()))?;
    let crates = crates(out)?;
    if crates.is_empty() {
        bail!(
            "{} has no crates; write them with `cargo xtask corpus`",
            out.display()
        );
    }
    let folder = out.join(FOLDER);
    let write = |name: &str, text: String| {
        let path = folder.join(name);
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
    };
    fs::create_dir_all(folder.join("src"))
        .with_context(|| format!("cannot create {}", folder.display()))?;
    write("Cargo.toml", manifest(&crates)?)?;
    write("src/main.rs", program(out, &crates))?;
    let lock = checkout::root()?.join("Cargo.lock");
    fs::copy(&lock, folder.join("Cargo.lock"))
        .with_context(|| format!("cannot copy {}", lock.display()))?;
    let status = cargo()
        .args(["run", "--quiet"])
        .arg("--manifest-path")
        .arg(folder.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(out.join("target"))
        .status()
        .context("cannot start cargo")?;
    Ok(code_of(status))
}

fn crates(out: &Path) -> Result<Vec<String>> {
    let mut crates = Vec::new();
    let entries = fs::read_dir(out).with_context(|| format!("cannot read {}", out.display()))?;
    for entry in entries {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if out.join(&name).join("tests/calls/mod.rs").is_file() {
            crates.push(name);
        }
    }
    crates.sort();
    Ok(crates)
}

fn manifest(crates: &[String]) -> Result<String> {
    let root = checkout::root()?;
    let runtime = root.join("runtime");
    let mut text = format!(
        "[package]\nname = \"calls\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [workspace]\n\n[dependencies]\n\
         connector-runtime = {{ path = {:?}, default-features = false, features = [\"testing\"] }}\n\
         tokio = {{ version = \"1\", default-features = false, features = [\"rt\", \"time\"] }}\n",
        runtime.display().to_string()
    );
    for name in crates {
        text.push_str(
            &[
                name,
                " = { path = \"../",
                name,
                "\", default-features = false, features = [\"testing\"] }\n",
            ]
            .concat(),
        );
    }
    Ok(text)
}

/// The program: a module for each crate, and a row for each in a table.
fn program(out: &Path, crates: &[String]) -> String {
    let mut text = MAIN.to_owned();
    for name in crates {
        let module = name.replace('-', "_");
        let calls = out.join(name).join("tests/calls/mod.rs");
        let calls = calls.display().to_string();
        let _ = write!(
            text,
            "\n#[allow(warnings)]\nmod {module}_calls {{\n    #[path = {calls:?}]\n    mod calls;\n\n    \
             driven!({module}, \"{name}\");\n}}\n"
        );
    }
    text.push_str("\nconst ALL: &[Driven] = &[\n");
    for name in crates {
        let module = name.replace('-', "_");
        let _ = writeln!(text, "    {module}_calls::DRIVEN,");
    }
    text.push_str("];\n");
    text
}
