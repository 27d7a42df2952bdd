//! Connectors below a folder.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::disk;

/// Files that make a folder a connector.
const DEFINITIONS: [&str; 2] = ["apiDefinition.swagger.json", "openapi.json"];

/// A connector's folder.
#[derive(Debug)]
pub(crate) struct Found {
    /// Its path below the folder that was searched.
    pub(crate) path: String,
    /// Its path.
    pub(crate) folder: PathBuf,
    /// A unique provider name made from it.
    pub(crate) provider: String,
}

/// All connectors, in the order of their paths.
pub(crate) fn connectors(dir: &Path) -> Result<Vec<Found>> {
    let mut folders = BTreeSet::new();
    for (name, path) in disk::files_below(dir)? {
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", &name));
        if DEFINITIONS.contains(&file) {
            if let Some(parent) = path.parent() {
                folders.insert((folder.to_owned(), parent.to_path_buf()));
            }
        }
    }
    if folders.is_empty() {
        bail!(
            "no connector below {}: none of its folders has {}",
            dir.display(),
            DEFINITIONS.join(" or ")
        );
    }
    let mut taken = BTreeSet::new();
    Ok(folders
        .into_iter()
        .map(|(path, folder)| {
            let provider = unique(&provider(&path, dir), &mut taken);
            Found {
                path,
                folder,
                provider,
            }
        })
        .collect())
}

/// Lower-case letters, digits and hyphens of a path, or of the folder's own name.
fn provider(path: &str, dir: &Path) -> String {
    let own_name = dir
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let text = if path.is_empty() {
        own_name.as_str()
    } else {
        path
    };
    let mut name = String::new();
    for character in text.chars() {
        if character.is_ascii_alphanumeric() {
            name.push(character.to_ascii_lowercase());
        } else if !name.ends_with('-') && !name.is_empty() {
            name.push('-');
        }
    }
    let name = name.trim_end_matches('-');
    if name.is_empty() {
        "connector".to_owned()
    } else {
        name.to_owned()
    }
}

fn unique(name: &str, taken: &mut BTreeSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{name}-{number}"));
    let free = std::iter::once(name.to_owned())
        .chain(numbered)
        .find(|candidate| !taken.contains(candidate));
    let free = free.unwrap_or_else(|| name.to_owned());
    taken.insert(free.clone());
    free
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::{provider, unique};

    #[test]
    fn a_path_becomes_a_providers_name() {
        let dir = Path::new("/corpus");
        assert_eq!(provider("Asite (US Gov.)", dir), "asite-us-gov");
        assert_eq!(provider("a/B c", dir), "a-b-c");
        assert_eq!(provider("", dir), "corpus");
        assert_eq!(provider("电话", dir), "connector");
    }

    #[test]
    fn names_stay_apart() {
        let mut taken = BTreeSet::new();
        assert_eq!(unique("a", &mut taken), "a");
        assert_eq!(unique("a", &mut taken), "a-2");
    }
}
