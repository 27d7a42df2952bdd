//! Type mismatches in replies.

use crate::json::{Json, TypeMismatches};

/// Where a reply has a value of another type than the definition says: JSON Pointers
/// without values, so that they may be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Mismatches(pub Vec<String>);

/// Finds values of another type than the definition says.
pub fn mismatches(reply: &impl Json) -> Mismatches {
    let found = TypeMismatches::of(reply);
    let pointers = found.iter().map(|mismatch| mismatch.pointer().to_owned());
    Mismatches(pointers.collect())
}
