//! The lock of names as a file.

use toml_edit::{DocumentMut, Item, Table, value};

use crate::model::{NameLock, Section};

const HEADER: &str = "\
# The Rust names of this crate, and what each belongs to. `cargo xtask generate`
# adds what is new and changes nothing: so no name moves when a definition grows.
# To rename something, edit its name here; that breaks callers. An entry whose
# subject is gone keeps its name from being given to something else. A type that
# has moved keeps its names by a line under [moved]: its place now = before.
";

/// The file that holds these names, one a line.
pub(crate) fn print(lock: &NameLock) -> String {
    let mut document = DocumentMut::new();
    for section in Section::ALL {
        let mut owners = Table::new();
        owners.set_implicit(section.has_owners());
        for owner in lock.owners(section) {
            let mut names = Table::new();
            for (key, name) in lock.names(section, owner) {
                names.insert(key, value(name));
            }
            if names.is_empty() {
                continue;
            }
            if section.has_owners() {
                owners.insert(owner, Item::Table(names));
            } else {
                owners = names;
            }
        }
        if !owners.is_empty() {
            document.insert(section.title(), Item::Table(owners));
        }
        if section == Section::Types {
            let moved: Table = lock
                .moved()
                .map(|(now, before)| (now, value(before)))
                .collect();
            if !moved.is_empty() {
                document.insert("moved", Item::Table(moved));
            }
        }
    }
    format!("{HEADER}\n{document}")
}
