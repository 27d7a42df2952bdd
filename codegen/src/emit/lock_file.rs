//! The lock of names as a file.

use toml_edit::{Key, Value};

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
    let mut text = HEADER.to_owned();
    for section in Section::ALL {
        for owner in lock.owners(section) {
            let title = if section.has_owners() {
                format!("{}.{}", section.title(), Key::new(owner))
            } else {
                section.title().to_owned()
            };
            push_table(&mut text, &title, lock.names(section, owner));
        }
        if section == Section::Types {
            push_table(&mut text, "moved", lock.moved());
        }
    }
    text
}

/// Written line by line: a document of all names takes longer to build and print.
fn push_table<'r>(text: &mut String, title: &str, rows: impl Iterator<Item = (&'r str, &'r str)>) {
    let mut rows = rows.peekable();
    if rows.peek().is_none() {
        return;
    }
    text.extend(["\n[", title, "]\n"]);
    for (key, name) in rows {
        text.extend([
            &*Key::new(key).to_string(),
            " = ",
            &*Value::from(name).to_string(),
            "\n",
        ]);
    }
}
