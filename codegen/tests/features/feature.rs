//! A feature, and what the generator makes of it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use connector_codegen::read::InputFile;
use connector_codegen::{File, generate};

use super::folder;

/// A folder with a definition.
pub(super) struct Feature {
    /// Name of the folder, and of the provider.
    pub(super) name: String,
    folder: PathBuf,
}

/// A crate, and what was found on the way to it.
pub(super) struct Generated {
    pub(super) files: Vec<File>,
    /// As a terminal shows them; empty where there are none.
    pub(super) diagnostics: String,
}

impl Feature {
    /// All features, by name.
    pub(super) fn all() -> Vec<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features");
        let features: Vec<Self> = folder::folders_in(&root)
            .into_iter()
            .map(|name| Self {
                folder: root.join(&name),
                name,
            })
            .collect();
        assert!(!features.is_empty(), "no feature in {}", root.display());
        features
    }

    /// The folder of what is expected.
    pub(super) fn expected(&self) -> PathBuf {
        self.folder.join("expected")
    }

    /// Runs the generator.
    pub(super) fn generate(&self) -> Generated {
        let files = folder::files_below(&self.folder.join("definition"))
            .into_iter()
            .map(|(name, bytes)| InputFile { name, bytes })
            .collect();
        let generation = generate(&self.name, files)
            .unwrap_or_else(|bug| panic!("the generator fails for `{}`: {bug}", self.name));
        let mut diagnostics = String::new();
        // Most features have nothing to say about the connection.
        let told = generation.diagnostics.iter();
        for diagnostic in told.filter(|told| !told.message.ends_with("no apiProperties.json")) {
            writeln!(diagnostics, "{diagnostic}").expect("a text takes any line");
        }
        let Some(output) = generation.output else {
            panic!("`{}` is refused:\n{diagnostics}", self.name);
        };
        Generated {
            files: output.files,
            diagnostics,
        }
    }
}
