//! Folders in, folders out: the only code that touches the disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use connector_codegen::{File, InputFile};

/// The folder of the workspace.
pub(crate) fn workspace() -> Result<PathBuf> {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = xtask.parent().context("the workspace has no folder")?;
    Ok(root.to_path_buf())
}

/// All files below a folder that a definition may have, by path.
pub(crate) fn definition_files(folder: &Path) -> Result<Vec<InputFile>> {
    let files = files_below(folder)?;
    files
        .into_iter()
        .map(|(name, path)| {
            let bytes =
                fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
            Ok(InputFile { name, bytes })
        })
        .collect()
}

/// Files below a folder: path inside it with `/`, and full path. Hidden files
/// and links are passed over.
pub(crate) fn files_below(folder: &Path) -> Result<BTreeMap<String, PathBuf>> {
    let mut found = BTreeMap::new();
    let mut open = vec![(String::new(), folder.to_path_buf())];
    while let Some((prefix, path)) = open.pop() {
        for entry in entries(&path)? {
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = entry
                .file_type()
                .with_context(|| format!("cannot read {}", entry.path().display()))?;
            let inside = format!("{prefix}{name}");
            if name.starts_with('.') || kind.is_symlink() {
                continue;
            }
            if kind.is_dir() {
                open.push((format!("{inside}/"), entry.path()));
            } else {
                found.insert(inside, entry.path());
            }
        }
    }
    Ok(found)
}

/// Names of the folders in a folder, sorted; none where there is no such folder.
pub(crate) fn folders_in(folder: &Path) -> Result<Vec<String>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut names: Vec<String> = entries(folder)?
        .into_iter()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    Ok(names)
}

fn entries(folder: &Path) -> Result<Vec<fs::DirEntry>> {
    let listing = fs::read_dir(folder)
        .with_context(|| format!("cannot read the folder {}", folder.display()))?;
    listing
        .collect::<Result<_, _>>()
        .with_context(|| format!("cannot read the folder {}", folder.display()))
}

/// Puts a crate's files in place of its folder, all or nothing: they are
/// written beside it first. Files that stay the same are kept as they are, so
/// that nothing is built again for them.
pub(crate) fn replace_folder(folder: &Path, files: &[File]) -> Result<()> {
    let staging = beside(folder, "staging")?;
    let previous = beside(folder, "previous")?;
    recover(folder)?;
    for file in files {
        place(folder, &staging, file)?;
    }
    if folder.exists() {
        fs::rename(folder, &previous)
            .with_context(|| format!("cannot move {} away", folder.display()))?;
    }
    fs::rename(&staging, folder)
        .with_context(|| format!("cannot put {} in place", folder.display()))?;
    remove(&previous)
}

/// Ends what an interrupted run left: the old folder comes back if the new one
/// was not yet in place, and nothing half-written stays.
pub(crate) fn recover(folder: &Path) -> Result<()> {
    let previous = beside(folder, "previous")?;
    remove(&beside(folder, "staging")?)?;
    if previous.exists() && !folder.exists() {
        fs::rename(&previous, folder)
            .with_context(|| format!("cannot bring back {}", folder.display()))?;
    }
    remove(&previous)
}

/// Removes a folder, if it is there.
pub(crate) fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

/// Writes a file into the staging folder; one that is the same already is
/// linked, which keeps its time.
fn place(folder: &Path, staging: &Path, file: &File) -> Result<()> {
    let target = inside(staging, &file.path)?;
    let current = inside(folder, &file.path)?;
    if let Some(parent) = target.parent() {
        fs::create_dir_all(parent).with_context(|| format!("cannot make {}", parent.display()))?;
    }
    let is_same = fs::read(&current).is_ok_and(|bytes| bytes == file.contents.as_bytes());
    if is_same && fs::hard_link(&current, &target).is_ok() {
        return Ok(());
    }
    fs::write(&target, &file.contents).with_context(|| format!("cannot write {}", target.display()))
}

/// The path of a crate's file; never outside the crate's folder.
fn inside(folder: &Path, path: &str) -> Result<PathBuf> {
    let is_plain = !path.is_empty()
        && path
            .split('/')
            .all(|part| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':', '\0']));
    if !is_plain {
        bail!(
            "a file of the crate would stand outside its folder: {path:?}; this is a bug in the generator"
        );
    }
    Ok(folder.join(path))
}

/// A hidden folder beside the crate's, for the time of writing.
fn beside(folder: &Path, purpose: &str) -> Result<PathBuf> {
    let name = folder
        .file_name()
        .with_context(|| format!("{} has no name", folder.display()))?;
    Ok(folder.with_file_name(format!(".{}.{purpose}", name.to_string_lossy())))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use connector_codegen::File;

    use super::{beside, inside, recover, replace_folder};

    fn file(path: &str, contents: &str) -> File {
        File {
            path: path.to_owned(),
            contents: contents.to_owned(),
        }
    }

    #[test]
    fn a_folder_is_replaced_as_a_whole() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("crate");
        replace_folder(&folder, &[file("a.rs", "1"), file("src/b.rs", "2")]).unwrap();
        replace_folder(&folder, &[file("src/b.rs", "3")]).unwrap();
        assert!(!folder.join("a.rs").exists());
        assert_eq!(fs::read_to_string(folder.join("src/b.rs")).unwrap(), "3");
        assert_eq!(
            fs::read_dir(dir.path()).unwrap().count(),
            1,
            "nothing else is left"
        );
    }

    #[test]
    fn an_unchanged_file_keeps_its_time() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("crate");
        replace_folder(&folder, &[file("a.rs", "1"), file("b.rs", "2")]).unwrap();
        let before = fs::metadata(folder.join("a.rs"))
            .unwrap()
            .modified()
            .unwrap();
        std::thread::sleep(std::time::Duration::from_millis(20));
        replace_folder(&folder, &[file("a.rs", "1"), file("b.rs", "3")]).unwrap();
        assert_eq!(
            fs::metadata(folder.join("a.rs"))
                .unwrap()
                .modified()
                .unwrap(),
            before
        );
    }

    #[test]
    fn an_interrupted_run_leaves_the_old_crate_or_the_new_one() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("crate");
        replace_folder(&folder, &[file("a.rs", "old")]).unwrap();
        fs::create_dir(beside(&folder, "staging").unwrap()).unwrap();
        fs::rename(&folder, beside(&folder, "previous").unwrap()).unwrap();
        recover(&folder).unwrap();
        assert_eq!(fs::read_to_string(folder.join("a.rs")).unwrap(), "old");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn no_file_leaves_its_folder() {
        for path in ["../x", "a/../../x", "/etc/x", "a//b", "", "a\\..\\b", "c:x"] {
            assert!(inside("/tmp/crate".as_ref(), path).is_err(), "{path}");
        }
    }
}
