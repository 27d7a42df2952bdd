//! Replies, read as a call reads them.

use connector_runtime::{ObjectExt, Value, generated::Field, testing::is_same_json};

/// A text as JSON.
///
/// # Panics
///
/// Where it is not JSON.
#[must_use]
pub fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// Decodes like a call does, and holds that nothing of the reply is lost.
#[track_caller]
#[must_use]
pub fn decoded<T: Field>(body: &Value) -> T {
    let body = body.to_string();
    let reply: Option<T> = T::from_json(&body).unwrap().value();
    let reply = reply.expect("the reply is of another kind");
    let written = reply.to_json();
    assert!(
        is_same_json(written.as_str(), &body),
        "{}",
        written.as_str()
    );
    reply
}

/// Where something did not fit.
pub fn mismatches(object: &impl ObjectExt) -> Vec<String> {
    object
        .type_mismatches()
        .iter()
        .map(|mismatch| mismatch.pointer().to_owned())
        .collect()
}
