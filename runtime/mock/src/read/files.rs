//! A definition's files.

use std::{collections::BTreeMap, fmt, fs, io, path::Path};

use serde_json::Value;

use super::{lenient, overlay};

const DEFINITIONS: [&str; 2] = ["openapi.json", "apiDefinition.swagger.json"];

/// The files of a connector's folder, by name: `openapi.json` or
/// `apiDefinition.swagger.json`, `apiProperties.json`, `overlay.json`,
/// `samples/…`. Others are ignored.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Files(BTreeMap<String, Vec<u8>>);

impl Files {
    /// Reads a folder, and its `samples`.
    pub fn of_folder(folder: &Path) -> io::Result<Self> {
        let mut files = Self::default();
        files.add_folder(folder, "")?;
        let samples = folder.join("samples");
        if samples.is_dir() {
            files.add_folder(&samples, "samples/")?;
        }
        Ok(files)
    }

    fn add_folder(&mut self, folder: &Path, prefix: &str) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if path
                .extension()
                .is_some_and(|extension| extension == "json")
                && path.is_file()
            {
                self.0.insert(format!("{prefix}{name}"), fs::read(&path)?);
            }
        }
        Ok(())
    }

    /// The definition, with its overlay.
    pub(super) fn definition(&self) -> Result<Value, DefinitionError> {
        let Some(name) = DEFINITIONS
            .into_iter()
            .find(|name| self.0.contains_key(*name))
        else {
            return Err(DefinitionError::new(
                DEFINITIONS.join(" or "),
                "the file does not exist",
            ));
        };
        let mut document = self.json(name)?.unwrap_or_default();
        if let Some(overlay) = self.json("overlay.json")? {
            overlay::apply(&mut document, &overlay)
                .map_err(|problem| DefinitionError::new("overlay.json", problem))?;
        }
        Ok(document)
    }

    /// The connection's properties; null if there are none.
    pub(super) fn properties(&self) -> Result<Value, DefinitionError> {
        Ok(self.json("apiProperties.json")?.unwrap_or_default())
    }

    /// Names of the samples, without their folder.
    pub(super) fn samples(&self) -> impl Iterator<Item = &str> {
        self.0
            .keys()
            .filter_map(|name| name.strip_prefix("samples/"))
    }

    pub(super) fn json(&self, name: &str) -> Result<Option<Value>, DefinitionError> {
        let Some(bytes) = self.0.get(name) else {
            return Ok(None);
        };
        let text = lenient::text(bytes);
        let strict = serde_json::from_str(&text);
        strict
            .or_else(|_| serde_json::from_str(&lenient::strict(&text)))
            .map(Some)
            .map_err(|error| DefinitionError::new(name, error))
    }
}

impl<N: Into<String>, B: Into<Vec<u8>>> FromIterator<(N, B)> for Files {
    fn from_iter<I: IntoIterator<Item = (N, B)>>(files: I) -> Self {
        let files = files.into_iter();
        Self(
            files
                .map(|(name, bytes)| (name.into(), bytes.into()))
                .collect(),
        )
    }
}

impl fmt::Debug for Files {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// Why a definition cannot be served.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DefinitionError {
    file: String,
    problem: String,
}

impl DefinitionError {
    pub(super) fn new(file: impl Into<String>, problem: impl fmt::Display) -> Self {
        Self {
            file: file.into(),
            problem: problem.to_string(),
        }
    }
}

impl fmt::Display for DefinitionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.problem)
    }
}

impl std::error::Error for DefinitionError {}
