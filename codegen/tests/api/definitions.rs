//! Definitions that there are, numbers to change them by, and what becomes of them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use connector_codegen::api::Interface;
use connector_codegen::{Generation, InputFile, Output, generate};

/// Numbers that are the same in each run (xorshift64).
pub(crate) struct Random(u64);

impl Random {
    /// The numbers of one definition.
    pub(crate) fn of(seed: u64) -> Self {
        Self(0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(seed))
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end.max(1)).expect("a size")).expect("a size")
    }

    pub(crate) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
}

/// The definitions of the features, of the providers, and of the folder that
/// `DEFINITIONS` names.
pub(crate) fn all() -> Vec<(String, Vec<InputFile>)> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let features = folders(&here.join("tests/features"));
    let features = features.into_iter().map(|folder| folder.join("definition"));
    let given = std::env::var_os("DEFINITIONS").map(PathBuf::from);
    let others = given.iter().flat_map(|given| folders(given));
    let providers = folders(&here.parent().expect("the workspace").join("specs"));
    features
        .chain(providers)
        .chain(others)
        .filter_map(|folder| {
            let files = files(&folder);
            let name = folder.display().to_string();
            (!files.is_empty()).then_some((name, files))
        })
        .collect()
}

/// The files that say what a connector does.
pub(crate) fn files(folder: &Path) -> Vec<InputFile> {
    let names = [
        "openapi.json",
        "apiDefinition.swagger.json",
        "apiProperties.json",
    ];
    let files = names.iter().filter_map(|name| {
        let bytes = fs::read(folder.join(name)).ok()?;
        Some(InputFile {
            name: (*name).to_owned(),
            bytes,
        })
    });
    files.collect()
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut found: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .collect();
    found.sort();
    found
}

/// What becomes of a definition with this lock of names.
pub(crate) fn generation(files: &[InputFile], lock: Option<&str>) -> Generation {
    let lock = lock.map(|lock| InputFile {
        name: "names.lock".to_owned(),
        bytes: lock.as_bytes().to_vec(),
    });
    let files = files.iter().cloned().chain(lock).collect();
    generate("acme", files).expect("no bug in the generator")
}

pub(crate) fn interface(output: &Output) -> Interface {
    Interface::of(&output.connector, &output.files)
}

/// All entries of a lock, each as `section owner key` and name.
pub(crate) fn entries(lock: &str) -> BTreeMap<String, String> {
    let table: toml::Table = lock.parse().expect("a lock is TOML");
    let mut found = BTreeMap::new();
    collect(&table, "", &mut found);
    found
}

fn collect(table: &toml::Table, before: &str, found: &mut BTreeMap<String, String>) {
    for (key, value) in table {
        let path = format!("{before}{key} > ");
        match value {
            toml::Value::Table(inner) => collect(inner, &path, found),
            value => {
                let name = value.as_str().expect("a name").to_owned();
                found.insert(path, name);
            }
        }
    }
}
