//! What users of a generated crate see, compared: whether a change breaks them.
//!
//! No stage of the generator: it looks at what was written before and at what
//! would be written now.

mod items;

use std::collections::BTreeMap;

use crate::emit::File;

/// How the public items of a crate have changed.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Items that are gone, by their paths.
    pub removed: Vec<String>,
    /// Items that are there, but not as they were: another signature, or other
    /// public fields, which a caller writes out.
    pub changed: Vec<String>,
    /// How many are new.
    pub added: usize,
}

impl Verdict {
    /// Whether a program that compiled with the former crate may no longer do.
    #[must_use]
    pub fn breaks_callers(&self) -> bool {
        !self.removed.is_empty() || !self.changed.is_empty()
    }
}

/// Compares a crate's files as they were with the files as they are now.
///
/// Files that are no Rust, or none of a library, play no part, besides the
/// features in the manifest. What only compiles or behaves in another way, with
/// the same items, is not seen.
#[must_use]
pub fn compare(before: &[File], now: &[File]) -> Verdict {
    let (before, now) = (items::of(before), items::of(now));
    let mut verdict = Verdict {
        added: now
            .keys()
            .filter(|path| !before.contains_key(*path))
            .count(),
        ..Verdict::default()
    };
    for (path, shape) in &before {
        match now.get(path) {
            None => verdict.removed.push(path.clone()),
            Some(other) if other != shape => verdict.changed.push(path.clone()),
            Some(_) => {}
        }
    }
    drop_members_of_removed(&mut verdict.removed, &before);
    verdict
}

/// Of a type that is gone, its name says enough.
fn drop_members_of_removed(removed: &mut Vec<String>, before: &BTreeMap<String, String>) {
    let gone = removed.clone();
    removed.retain(|path| {
        // `types::Widget<Name>: Debug`, or `types::Widget::name`.
        let of_trait = path.split_once(": ").map(|(owner, _)| {
            let plain = owner.split_once('<').map(|(plain, _)| plain);
            plain.unwrap_or(owner)
        });
        let owner = of_trait.or_else(|| path.rsplit_once("::").map(|(owner, _)| owner));
        !owner
            .is_some_and(|owner| before.contains_key(owner) && gone.iter().any(|one| one == owner))
    });
}
