//! The lock of names as a file.

use std::borrow::Cow;

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
                format!("{}.{}", section.title(), key(owner))
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

/// Written line by line: to build a document and print it takes several times as long,
/// and large connectors have thousands of names.
fn push_table<'r>(text: &mut String, title: &str, rows: impl Iterator<Item = (&'r str, &'r str)>) {
    let mut rows = rows.peekable();
    if rows.peek().is_none() {
        return;
    }
    text.extend(["\n[", title, "]\n"]);
    for (name, value) in rows {
        text.extend([&*key(name), " = ", &*string(value), "\n"]);
    }
}

fn key(name: &str) -> Cow<'_, str> {
    let is_bare = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    if !name.is_empty() && name.bytes().all(is_bare) {
        return name.into();
    }
    plain(name)
        .unwrap_or_else(|| Key::new(name).to_string())
        .into()
}

fn string(text: &str) -> String {
    plain(text).unwrap_or_else(|| Value::from(text).to_string())
}

/// A string without anything to escape.
fn plain(text: &str) -> Option<String> {
    let is_plain = |character: char| !character.is_control() && !matches!(character, '"' | '\\');
    text.chars().all(is_plain).then(|| format!("\"{text}\""))
}

#[cfg(test)]
mod tests {
    use toml_edit::{DocumentMut, Item, value};

    use super::{key, string};

    #[test]
    fn names_are_written_as_toml_edit_writes_them() {
        let texts = [
            "a", "a-b_9", "", "a b", "/a/~1b", "ä", "\u{7f}", "a\nb", "a\"b", "a\\b", "it's",
            "a\"'b",
        ];
        for text in texts {
            let mut document = DocumentMut::new();
            document.insert(text, Item::Value(value(text).into_value().unwrap()));
            let own = format!("{} = {}\n", key(text), string(text));
            assert_eq!(own, document.to_string());
        }
    }
}
