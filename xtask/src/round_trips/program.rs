//! The program that decodes and encodes: it names each type of each crate.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::types::{Connector, Typed};
use crate::checkout;
use crate::run::cargo;

/// Separates two replies.
pub(super) const END: char = '\u{1e}';

/// Asks the program for values that types do not hold.
pub(super) const MISMATCHES: &str = "--mismatches";
/// Makes the program accept values of other types.
pub(super) const WILD: &str = "--wild";

const MAIN: &str = include_str!("main.rs.txt");
const NAME: &str = "round-trips";

/// Writes the program, builds it, and returns its path.
pub(super) fn build(
    crates: &Path,
    connectors: &[Connector],
    types: &[&Typed<'_>],
) -> Result<PathBuf> {
    let crates = crates
        .canonicalize()
        .with_context(|| format!("cannot find {}", crates.display()))?;
    let root = checkout::root()?;
    let target = match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => PathBuf::from(folder),
        None => root.join("target"),
    };
    let folder = target.join("xtask").join(NAME);
    let save = |name: &str, text: &[u8]| {
        let path = folder.join(name);
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
    };
    fs::create_dir_all(folder.join("src"))
        .with_context(|| format!("cannot create {}", folder.display()))?;
    save(
        "Cargo.toml",
        manifest(&root, &crates, connectors)?.as_bytes(),
    )?;
    save("src/main.rs", self::program(types).as_bytes())?;
    // The same versions of everything as in the workspace.
    let lock = fs::read(root.join("Cargo.lock")).context("cannot read Cargo.lock")?;
    save("Cargo.lock", &lock)?;
    let status = cargo()
        .args(["build", "--quiet", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(&target)
        .status()
        .context("cannot start cargo")?;
    if !status.success() {
        bail!("cannot build the program that decodes");
    }
    let program = format!("{NAME}{}", std::env::consts::EXE_SUFFIX);
    Ok(target.join("debug").join(program))
}

fn manifest(root: &Path, crates: &Path, connectors: &[Connector]) -> Result<String> {
    let at = |folder: PathBuf, features: &[&str]| {
        toml::Table::from_iter([
            (
                "path".to_owned(),
                toml::Value::from(folder.to_string_lossy().into_owned()),
            ),
            ("default-features".to_owned(), false.into()),
            ("features".to_owned(), features.to_vec().into()),
        ])
    };
    let mut dependencies = toml::Table::new();
    dependencies.insert(
        "connector-runtime".to_owned(),
        at(root.join("runtime"), &["testing"]).into(),
    );
    for connector in connectors {
        let folder = crates.join(&connector.krate);
        dependencies.insert(connector.krate.clone(), at(folder, &[]).into());
    }
    let package = toml::Table::from_iter([
        ("name".to_owned(), NAME.into()),
        ("version".to_owned(), "0.0.0".into()),
        ("edition".to_owned(), "2024".into()),
    ]);
    Ok(toml::to_string(&toml::Table::from_iter([
        ("package".to_owned(), package.into()),
        ("workspace".to_owned(), toml::Table::new().into()),
        ("dependencies".to_owned(), dependencies.into()),
    ]))?)
}

/// The program: a row for each type.
fn program(types: &[&Typed<'_>]) -> String {
    let mut text = format!("{MAIN}\nconst ALL: &[Row] = &[\n");
    for one in types {
        let path = &one.path;
        let _ = writeln!(text, "    ({path:?}, hold::<{path}>),");
    }
    text.push_str("];\n");
    text
}
