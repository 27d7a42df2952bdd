//! Folders as data.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Contents of all files below a folder, by path with `/`; none where there is
/// no such folder.
pub(super) fn files_below(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    gather(folder, "", &mut files);
    files
}

fn gather(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for (name, is_folder) in entries(folder) {
        let inner = folder.join(&name);
        let path = format!("{prefix}{name}");
        if is_folder {
            gather(&inner, &format!("{path}/"), files);
        } else {
            files.insert(path, fs::read(&inner).unwrap());
        }
    }
}

/// Names of the folders in a folder, sorted.
pub(super) fn folders_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = entries(folder)
        .into_iter()
        .filter(|(_, is_folder)| *is_folder)
        .map(|(name, _)| name)
        .collect();
    names.sort();
    names
}

fn entries(folder: &Path) -> Vec<(String, bool)> {
    if !folder.exists() {
        return Vec::new();
    }
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().expect("a name in UTF-8");
            (name, entry.file_type().unwrap().is_dir())
        })
        .collect()
}

/// Makes a folder hold these files and no others. A file that is as it should
/// be is not touched: its time tells `cargo` that nothing has changed.
pub(super) fn replace(folder: &Path, files: &BTreeMap<String, Vec<u8>>) {
    let present = files_below(folder);
    for path in present.keys().filter(|path| !files.contains_key(*path)) {
        fs::remove_file(folder.join(path)).unwrap();
    }
    for (path, contents) in files {
        if present.get(path) != Some(contents) {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().expect("a file in a folder")).unwrap();
            fs::write(path, contents).unwrap();
        }
    }
}
