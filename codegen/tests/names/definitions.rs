//! Definitions that there are, and numbers to change them by.

use std::fs;
use std::path::{Path, PathBuf};

use connector_codegen::InputFile;

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

/// Whether a folder of others is given.
pub(crate) fn given() -> bool {
    std::env::var_os("DEFINITIONS").is_some()
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
            let files: Vec<InputFile> = [
                "openapi.json",
                "apiDefinition.swagger.json",
                "apiProperties.json",
            ]
            .iter()
            .filter_map(|name| {
                let bytes = fs::read(folder.join(name)).ok()?;
                Some(InputFile {
                    name: (*name).to_owned(),
                    bytes,
                })
            })
            .collect();
            let name = folder.display().to_string();
            (!files.is_empty()).then_some((name, files))
        })
        .collect()
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
