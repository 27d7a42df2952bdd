//! A folder of crates, each replaced as a whole or not at all.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use connector_codegen::File;
use rayon::prelude::*;

use super::lock::{self, Lock};
use super::{folders_in, remove};

/// The folder with the lock and the crates being written. The workspace
/// excludes it: Cargo would refuse to start if it took a half-written crate for
/// a member.
const WORK: &str = ".xtask";

/// A folder of crates, locked against other processes.
#[derive(Debug)]
pub(crate) struct Crates {
    folder: PathBuf,
    _lock: Lock,
}

impl Crates {
    /// Waits for other processes, then finishes what an interrupted run has
    /// left, and reports it.
    pub(crate) fn open(folder: &Path) -> Result<Self> {
        let work = folder.join(WORK);
        create(&work)?;
        let crates = Self {
            folder: folder.to_path_buf(),
            _lock: lock::exclusive(&lock_file(folder), folder)?,
        };
        for leftover in leftovers(folder)? {
            crates.end(&leftover)?;
        }
        Ok(crates)
    }

    /// Puts a crate's files in place of its folder. Unchanged files keep their
    /// time, so that they are not built again.
    pub(crate) fn replace(&self, name: &str, files: &[File]) -> Result<()> {
        let folder = self.folder.join(name);
        let staging = self.work(STAGING, name);
        let staged = stage_all(&folder, &staging, files);
        if staged.is_err() {
            // The disk is no longer full. If this fails as well, the next run
            // does it.
            let _ = remove(&staging);
        }
        staged?;
        if folder.exists() {
            self.exchange(&staging, &folder, name)
        } else {
            rename(&staging, &folder)
        }
    }

    /// Removes a crate's folder.
    pub(crate) fn remove(&self, name: &str) -> Result<()> {
        remove(&self.folder.join(name))
    }

    /// Atomic if the system supports it: Cargo cannot read a workspace with a
    /// missing crate.
    fn exchange(&self, staging: &Path, folder: &Path, name: &str) -> Result<()> {
        if exchange_at_once(staging, folder) {
            remove(staging)
        } else {
            self.exchange_in_steps(staging, folder, name)
        }
    }

    fn exchange_in_steps(&self, staging: &Path, folder: &Path, name: &str) -> Result<()> {
        create(&self.folder.join(WORK).join(PREVIOUS))?;
        let previous = self.work(PREVIOUS, name);
        rename(folder, &previous)?;
        rename(staging, folder)?;
        remove(&previous)
    }

    fn end(&self, leftover: &Leftover) -> Result<()> {
        let found = self.work(leftover.kind, &leftover.name);
        let folder = self.folder.join(&leftover.name);
        if leftover.kind == PREVIOUS && !folder.exists() {
            rename(&found, &folder)?;
            eprintln!("{}: restored after an interrupted run", folder.display());
        } else {
            remove(&found)?;
            eprintln!(
                "{}: left behind by an interrupted run; removed",
                found.display()
            );
        }
        Ok(())
    }

    fn work(&self, kind: &str, name: &str) -> PathBuf {
        self.folder.join(WORK).join(kind).join(name)
    }
}

/// Crates that are being written.
const STAGING: &str = "staging";

/// Crates that are being replaced.
const PREVIOUS: &str = "previous";

/// A folder that an interrupted run has left.
struct Leftover {
    kind: &'static str,
    name: String,
}

fn leftovers(folder: &Path) -> Result<Vec<Leftover>> {
    let mut found = Vec::new();
    for kind in [STAGING, PREVIOUS] {
        let names = folders_in(&folder.join(WORK).join(kind))?;
        found.extend(names.into_iter().map(|name| Leftover { kind, name }));
    }
    Ok(found)
}

/// A folder of crates that is only read.
#[derive(Debug)]
pub(crate) struct ReadOnly {
    /// Folders that an interrupted run has left.
    pub(crate) leftovers: Vec<PathBuf>,
    _lock: Option<Lock>,
}

/// Waits until no other process writes to a folder of crates.
pub(crate) fn read(folder: &Path) -> Result<ReadOnly> {
    let lock = lock::shared(&lock_file(folder), folder)?;
    let leftovers = leftovers(folder)?
        .into_iter()
        .map(|leftover| folder.join(WORK).join(leftover.kind).join(leftover.name));
    Ok(ReadOnly {
        leftovers: leftovers.collect(),
        _lock: lock,
    })
}

fn lock_file(folder: &Path) -> PathBuf {
    folder.join(WORK).join("lock")
}

/// Whether the two have changed places; false if the system or the file system
/// does not support it.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange_at_once(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange_at_once(_: &Path, _: &Path) -> bool {
    false
}

fn stage_all(folder: &Path, staging: &Path, files: &[File]) -> Result<()> {
    let targets: Vec<PathBuf> = files
        .iter()
        .map(|file| inside(staging, &file.path))
        .collect::<Result<_>>()?;
    let parents: BTreeSet<&Path> = targets.iter().filter_map(|file| file.parent()).collect();
    parents.into_iter().try_for_each(create)?;
    let staged = files.par_iter().zip(&targets);
    staged.try_for_each(|(file, target)| stage(&folder.join(&file.path), target, file))
}

/// Writes a file into the staging folder; an unchanged one is linked, which
/// keeps its time.
fn stage(current: &Path, target: &Path, file: &File) -> Result<()> {
    let is_same = fs::read(current).is_ok_and(|bytes| bytes == file.contents.as_bytes());
    if is_same && fs::hard_link(current, target).is_ok() {
        return Ok(());
    }
    fs::write(target, &file.contents).with_context(|| format!("cannot write {}", target.display()))
}

/// The path of a crate's file; never outside the crate's folder.
fn inside(folder: &Path, path: &str) -> Result<PathBuf> {
    let is_plain = !path.is_empty()
        && path
            .split('/')
            .all(|part| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':', '\0']));
    if !is_plain {
        bail!(
            "a file of the crate would be outside its folder: {path:?}; this is a bug in the generator"
        );
    }
    Ok(folder.join(path))
}

fn create(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to)
        .with_context(|| format!("cannot move {} to {}", from.display(), to.display()))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use connector_codegen::File;

    use super::{Crates, PREVIOUS, STAGING, inside};

    fn file(path: &str, contents: &str) -> File {
        File {
            path: path.to_owned(),
            contents: contents.to_owned(),
        }
    }

    #[test]
    fn a_folder_is_replaced_as_a_whole() {
        let dir = tempfile::tempdir().unwrap();
        let crates = Crates::open(dir.path()).unwrap();
        crates
            .replace("a", &[file("a.rs", "1"), file("src/b.rs", "2")])
            .unwrap();
        crates.replace("a", &[file("src/b.rs", "3")]).unwrap();
        assert!(!dir.path().join("a/a.rs").exists());
        assert_eq!(
            fs::read_to_string(dir.path().join("a/src/b.rs")).unwrap(),
            "3"
        );
        assert!(read_leftovers(dir.path()).is_empty());
    }

    #[test]
    fn an_unchanged_file_keeps_its_time() {
        let dir = tempfile::tempdir().unwrap();
        let crates = Crates::open(dir.path()).unwrap();
        let time = || {
            let metadata = fs::metadata(dir.path().join("a/a.rs")).unwrap();
            metadata.modified().unwrap()
        };
        crates
            .replace("a", &[file("a.rs", "1"), file("b.rs", "2")])
            .unwrap();
        let before = time();
        std::thread::sleep(std::time::Duration::from_millis(20));
        crates
            .replace("a", &[file("a.rs", "1"), file("b.rs", "3")])
            .unwrap();
        assert_eq!(time(), before);
    }

    #[test]
    fn a_run_interrupted_before_the_new_crate_was_in_place_leaves_the_old_one() {
        let dir = tempfile::tempdir().unwrap();
        let crates = Crates::open(dir.path()).unwrap();
        crates.replace("a", &[file("a.rs", "old")]).unwrap();
        let previous = crates.work(PREVIOUS, "a");
        super::create(previous.parent().unwrap()).unwrap();
        fs::rename(dir.path().join("a"), previous).unwrap();
        fs::create_dir_all(crates.work(STAGING, "a")).unwrap();
        drop(crates);

        assert_eq!(read_leftovers(dir.path()).len(), 2);
        Crates::open(dir.path()).unwrap();
        assert_eq!(
            fs::read_to_string(dir.path().join("a/a.rs")).unwrap(),
            "old"
        );
        assert!(read_leftovers(dir.path()).is_empty());
    }

    #[test]
    fn where_folders_cannot_be_exchanged_at_once_they_are_moved() {
        let dir = tempfile::tempdir().unwrap();
        let crates = Crates::open(dir.path()).unwrap();
        crates.replace("a", &[file("a.rs", "old")]).unwrap();
        // A missing folder cannot be exchanged, as on a file system without
        // support for it.
        let folder = dir.path().join("a");
        assert!(!super::exchange_at_once(&dir.path().join("none"), &folder));
        let staging = crates.work(STAGING, "a");
        super::stage_all(&folder, &staging, &[file("a.rs", "new")]).unwrap();
        crates.exchange_in_steps(&staging, &folder, "a").unwrap();
        assert_eq!(fs::read_to_string(folder.join("a.rs")).unwrap(), "new");
        assert!(read_leftovers(dir.path()).is_empty());
    }

    #[test]
    fn no_file_leaves_its_folder() {
        for path in ["../x", "a/../../x", "/etc/x", "a//b", "", "a\\..\\b", "c:x"] {
            assert!(inside("/tmp/crate".as_ref(), path).is_err(), "{path}");
        }
    }

    fn read_leftovers(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
        super::leftovers(folder)
            .unwrap()
            .into_iter()
            .map(|leftover| leftover.name.into())
            .collect()
    }
}
