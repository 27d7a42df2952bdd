//! One process at a time writes to a folder.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{Seek, Write};
use std::path::Path;
use std::{env, process};

use anyhow::{Context, Result};

/// Released on drop, and by the operating system if the process dies.
#[derive(Debug)]
pub(super) struct Lock(#[expect(dead_code, reason = "its being open is the lock")] File);

/// Waits until no other process holds the lock, and prints which one does.
pub(super) fn exclusive(path: &Path, folder: &Path) -> Result<Lock> {
    let mut file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .read(true)
        .write(true)
        .open(path)
        .with_context(|| format!("cannot write {}", path.display()))?;
    wait_for(file.try_lock(), path, folder, || file.lock())?;
    sign(&mut file).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(Lock(file))
}

/// Waits until no other process writes. A reader leaves nothing behind: without
/// a lock file there is nothing to wait for.
pub(super) fn shared(path: &Path, folder: &Path) -> Result<Option<Lock>> {
    let Ok(file) = File::open(path) else {
        return Ok(None);
    };
    wait_for(file.try_lock_shared(), path, folder, || file.lock_shared())?;
    Ok(Some(Lock(file)))
}

fn wait_for(
    tried: Result<(), TryLockError>,
    path: &Path,
    folder: &Path,
    wait: impl FnOnce() -> std::io::Result<()>,
) -> Result<()> {
    let locked = match tried {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => {
            eprintln!(
                "waiting for {}, which is using {}",
                holder(path),
                folder.display()
            );
            wait()
        }
        Err(TryLockError::Error(error)) => Err(error),
    };
    locked.with_context(|| format!("cannot lock {}", path.display()))
}

/// Who holds the lock, if it has signed already, and if the system allows
/// reading a locked file.
fn holder(path: &Path) -> String {
    match fs::read_to_string(path) {
        Ok(signature) if !signature.is_empty() => signature,
        _ => "another process".to_owned(),
    }
}

fn sign(file: &mut File) -> std::io::Result<()> {
    let command: Vec<String> = env::args_os()
        .skip(1)
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect();
    file.set_len(0)?;
    file.rewind()?;
    write!(
        file,
        "process {} (`cargo xtask {}`)",
        process::id(),
        command.join(" ")
    )
}
