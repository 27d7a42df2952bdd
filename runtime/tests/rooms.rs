//! Who may import whom within the runtime.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, and helpers are not `#[test]` functions"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// The rooms of `src`, a folder or a file each. A room imports none that stands
/// below it, so there is no circle. The files of one room may use the type that
/// its `mod.rs` defines.
const ORDER: &[&str] = &[
    "boxed",
    "operation_transform",
    "word",
    "fingerprint",
    "opaque",
    "hmac",
    "kept_text",
    "sms",
    "charset",
    "clock",
    "steps",
    "subscription_handle",
    "connector",
    "parameter",
    "url",
    "wait",
    "transport",
    "credentials",
    "limit",
    "json",
    "error",
    "environment",
    "blocking",
    "retry",
    "trace",
    "options",
    "client",
    "reply",
    "call",
    "managed",
    "mcp",
    "paging",
    "polling",
    "choices",
    "delivery_key",
    "webhook",
    "testing",
    "generated",
    "lib",
];

#[test]
fn rooms_import_only_rooms_above_them() {
    let imports = imports();
    let rank = |room: &str| ORDER.iter().position(|known| *known == room);
    let unknown: Vec<_> = imports.keys().filter(|room| rank(room).is_none()).collect();
    assert!(
        unknown.is_empty(),
        "give a place in the order to {unknown:?}"
    );
    let wrong: Vec<String> = imports
        .iter()
        .flat_map(|(room, used)| used.iter().map(move |used| (room, used)))
        .filter(|(room, used)| room != used && rank(used) >= rank(room))
        .map(|(room, used)| format!("{room} imports {used}"))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Only `lib.rs` and `generated.rs` gather; all others say which room they
/// import from.
#[test]
fn rooms_do_not_import_through_the_root() {
    let rooms = imports();
    let wrong: Vec<String> = rooms
        .iter()
        .filter(|(room, _)| !matches!(room.as_str(), "lib" | "generated"))
        .flat_map(|(room, used)| used.iter().map(move |used| (room, used)))
        .filter(|(_, used)| !ORDER.contains(&used.as_str()))
        .map(|(room, used)| format!("{room} imports {used} from the root"))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// For each room, what follows `crate::` in its code.
fn imports() -> BTreeMap<String, BTreeSet<String>> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut imports = BTreeMap::new();
    for entry in fs::read_dir(src).unwrap() {
        let path = entry.unwrap().path();
        let room = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let mut used = BTreeSet::new();
        collect(&path, &mut used);
        imports.insert(room, used);
    }
    imports
}

fn collect(path: &Path, used: &mut BTreeSet<String>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            collect(&entry.unwrap().path(), used);
        }
        return;
    }
    let code: String = fs::read_to_string(path)
        .unwrap()
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join(" ")
        .replace("$crate::", "");
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            Some(list) => used.extend(heads(list)),
            None => used.extend(name(rest)),
        }
    }
}

/// The first names of the items of a `use` list.
fn heads(list: &str) -> BTreeSet<String> {
    let mut heads = BTreeSet::new();
    let (mut depth, mut is_first) = (0, true);
    for (at, character) in list.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => is_first = true,
            character if is_first && !character.is_whitespace() => {
                heads.extend(name(&list[at..]));
                is_first = false;
            }
            _ => {}
        }
    }
    heads
}

fn name(text: &str) -> Option<String> {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_');
    let name = &text[..end.unwrap_or(text.len())];
    (!name.is_empty()).then(|| name.to_owned())
}
