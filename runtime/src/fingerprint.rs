//! Telling items apart without keeping them.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use serde_json::Value;

/// The same for the same items, and hardly ever for others.
pub(crate) fn fingerprint(items: &[Value]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for item in items {
        item.to_string().hash(&mut hasher);
    }
    hasher.finish()
}
