//! Hashing of objects.

use std::hash::{Hash, Hasher};

use super::Json;

/// Hashes a value as the JSON that is written for it: of types whose equality is
/// total, equal values are written alike.
pub fn hash(value: &impl Json, state: &mut impl Hasher) {
    let mut json = Vec::new();
    value.write_json(&mut json);
    json.hash(state);
}
