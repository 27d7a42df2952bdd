//! Definitions to begin with: small ones, so that a fuzzer is quick.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use connector_codegen::InputFile;
use serde_json::Value;

/// A provider's folder.
pub(super) struct Base {
    /// `openapi.json`, as data.
    pub(super) document: Value,
    /// All other files.
    pub(super) others: Vec<InputFile>,
}

/// The definitions of the generator's own tests, and the smallest whole one.
pub(super) fn all() -> &'static [Base] {
    static ALL: OnceLock<Vec<Base>> = OnceLock::new();
    ALL.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let features = subfolders(&root.join("codegen/tests/features"));
        let definitions = features.into_iter().map(|folder| folder.join("definition"));
        let bases: Vec<Base> = definitions
            .chain(smallest(&root.join("specs")))
            .filter_map(|folder| read(&folder))
            .collect();
        assert!(bases.len() > 10, "the generator's tests have definitions");
        bases
    })
}

/// The provider with the smallest definition.
fn smallest(specs: &Path) -> Option<PathBuf> {
    let length =
        |folder: &PathBuf| fs::metadata(folder.join("openapi.json")).map(|file| file.len());
    let mut folders = subfolders(specs);
    folders.retain(|folder| length(folder).is_ok());
    folders.into_iter().min_by_key(|folder| length(folder).ok())
}

/// The text of the first.
pub(super) fn first() -> &'static str {
    static FIRST: OnceLock<String> = OnceLock::new();
    FIRST.get_or_init(|| {
        all()
            .first()
            .map(|base| base.document.to_string())
            .unwrap_or_default()
    })
}

/// Nothing where the definition is no plain JSON: some tests are about that.
fn read(folder: &Path) -> Option<Base> {
    let text = fs::read(folder.join("openapi.json")).ok()?;
    let document = serde_json::from_slice(&text).ok()?;
    let others = files(folder, "")
        .into_iter()
        .filter(|file| file.name != "openapi.json");
    Some(Base {
        document,
        others: others.collect(),
    })
}

fn files(folder: &Path, prefix: &str) -> Vec<InputFile> {
    let mut files = Vec::new();
    for path in entries(folder) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("{prefix}{name}");
        if path.is_dir() {
            files.extend(self::files(&path, &format!("{name}/")));
        } else {
            let bytes = fs::read(&path).expect("a file of a definition");
            files.push(InputFile { name, bytes });
        }
    }
    files
}

fn subfolders(folder: &Path) -> Vec<PathBuf> {
    entries(folder)
        .into_iter()
        .filter(|path| path.is_dir())
        .collect()
}

/// In the order of their names.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    paths
}
