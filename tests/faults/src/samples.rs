//! The samples of a crate that answer one of its calls.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::Driven;

/// A reply that a service has given, or could give.
pub(crate) struct Sample {
    pub(crate) name: String,
    pub(crate) operation: String,
    pub(crate) status: u16,
    pub(crate) body: String,
}

/// In the order of their names; none where the provider has none.
pub(crate) fn of(driven: &Driven) -> Vec<Sample> {
    let Ok(entries) = fs::read_dir(folder(driven).join("samples")) else {
        return Vec::new();
    };
    let mut samples: Vec<Sample> = entries
        .filter_map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            let (operation, kind) = name.split_once('.')?;
            let status = match kind.split('.').next()? {
                "response" => 200,
                "error" => 400,
                _ => return None,
            };
            let operation = operation.to_owned();
            let is_known = driven.operations.iter().any(|(id, _)| *id == operation);
            is_known.then(|| Sample {
                body: fs::read_to_string(entry.path()).unwrap(),
                name: name.clone(),
                operation,
                status,
            })
        })
        .collect();
    samples.sort_by(|one, other| one.name.cmp(&other.name));
    samples
}

/// The provider's folder.
pub(crate) fn folder(driven: &Driven) -> PathBuf {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    specs.join(driven.name.trim_start_matches("connector-"))
}
