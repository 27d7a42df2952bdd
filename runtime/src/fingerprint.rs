//! Telling items apart without keeping them.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// The same for the same texts, and hardly ever for others.
pub(crate) fn fingerprint(texts: impl IntoIterator<Item = impl AsRef<str>>) -> u64 {
    let mut hasher = DefaultHasher::new();
    for text in texts {
        text.as_ref().hash(&mut hasher);
    }
    hasher.finish()
}
