//! Hashing of objects.

use std::hash::{Hash, Hasher};

use super::Json;

/// Hashes the written JSON of a value: for types with total equality, equal values are
/// written alike.
pub fn hash(value: &impl Json, state: &mut impl Hasher) {
    let mut json = Vec::new();
    value.write_json(&mut json);
    json.hash(state);
}
