//! What a type does not hold of what came.

use crate::json::{Json, TypeMismatches};

/// Where a reply has a value of another type than the definition says: JSON
/// pointers. Without the values it may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatches(pub Vec<String>);

/// Looks for values of another type than the definition says.
pub fn mismatches(reply: &impl Json) -> Mismatches {
    let found = TypeMismatches::of(reply);
    let pointers = found.iter().map(|mismatch| mismatch.pointer().to_owned());
    Mismatches(pointers.collect())
}
