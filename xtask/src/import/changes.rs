//! What a newer version of a connector changes for callers of its crate.

use std::path::Path;

use anyhow::Result;
use connector_codegen::InputFile;
use connector_codegen::api::Detail;

use super::KEPT;
use crate::diff::{self, Compared};
use crate::disk;

/// The old files of a definition compared with the new, as by `cargo xtask
/// diff`.
pub(super) fn since(before: Vec<InputFile>, target: &Path, name: &str) -> Result<Vec<String>> {
    let now = disk::definition_files(target)?;
    // The overlay may not fit the new version, which is reported. Then the
    // connector's own files are compared.
    let own = [only_own(&before), only_own(&now)];
    let compared = match diff::compared(name, before, now)? {
        Compared::NewIsWrong(_) => {
            let [before, now] = own;
            diff::compared(name, before, now)?
        }
        compared => compared,
    };
    Ok(match compared {
        Compared::Changes(changes) => diff::lines(&changes, Detail::All),
        Compared::OldIsWrong(_) => vec![unknown("the former version")],
        Compared::NewIsWrong(_) => vec![unknown("the newer version")],
    })
}

fn unknown(wrong: &str) -> String {
    format!("cannot compare the versions: {wrong} has errors")
}

fn only_own(files: &[InputFile]) -> Vec<InputFile> {
    let of_both = |name: &str| KEPT.contains(&name) || ["crate.toml", "names.lock"].contains(&name);
    let own = files.iter().filter(|file| of_both(&file.name));
    own.cloned().collect()
}
