//! Published payloads, by operation.

use serde_json::Value;

use crate::emit::context::Crate;
use crate::model::{Sample, SampleKind};

/// A sample of an operation; the plain one before its variants.
pub(crate) fn of<'a>(krate: &Crate<'a>, operation: &str, kind: SampleKind) -> Option<&'a Sample> {
    krate
        .connector
        .samples
        .iter()
        .filter(|sample| sample.operation == operation && sample.kind == kind)
        .min_by_key(|sample| sample.name.len())
}

/// The JSON of a sample of an operation.
pub(crate) fn value_of(krate: &Crate<'_>, operation: &str, kind: SampleKind) -> Option<Value> {
    serde_json::from_str(&of(krate, operation, kind)?.text).ok()
}
