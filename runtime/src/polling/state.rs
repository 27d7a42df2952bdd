//! How far polling has come.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use serde_json::{Value, json};

/// How far polling has come: which items were seen, and where the service wants the
/// next poll. It can be stored and passed to another process.
///
/// It holds fingerprints of items, never the items; the address can hold
/// personal data, so `Debug` does not show it.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct PollState {
    /// Of the last items, oldest first.
    pub(super) seen: Vec<u64>,
    pub(super) next: Option<String>,
}

/// Fingerprints in hexadecimal, because many JSON parsers round large numbers.
impl Serialize for PollState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let seen = self.seen.iter();
        let seen: Vec<String> = seen.map(|fingerprint| format!("{fingerprint:x}")).collect();
        json!({ "seen": seen, "next": self.next }).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for PollState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let stored = Value::deserialize(deserializer)?;
        let seen = stored.get("seen").and_then(Value::as_array);
        let seen = seen.into_iter().flatten().map(|text| {
            let text = text.as_str().unwrap_or_default();
            u64::from_str_radix(text, 16).map_err(D::Error::custom)
        });
        Ok(Self {
            seen: seen.collect::<Result<_, _>>()?,
            next: stored
                .get("next")
                .and_then(Value::as_str)
                .map(str::to_owned),
        })
    }
}

impl fmt::Debug for PollState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PollState({} items)", self.seen.len())
    }
}
