//! Replies, read as a call reads them.

use connector_runtime::{
    ObjectExt, Value,
    generated::{Decoded, Field},
};

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
    let (Decoded::Exact(reply) | Decoded::Coerced(reply, _)) = T::read(body.clone()) else {
        panic!("the reply is of another kind");
    };
    assert_eq!(
        with_plain_numbers(reply.to_json()),
        with_plain_numbers(body.clone())
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

/// `1` and `1.0` are the same number.
fn with_plain_numbers(value: Value) -> Value {
    match value {
        Value::Number(number) => Value::from(number.as_f64()),
        Value::Array(items) => items.into_iter().map(with_plain_numbers).collect(),
        Value::Object(members) => {
            let plain = members
                .into_iter()
                .map(|(name, value)| (name, with_plain_numbers(value)));
            Value::Object(plain.collect())
        }
        other => other,
    }
}
