//! What `Debug` shows of published replies, and of errors that have one as
//! their body: no text of theirs.

use std::{collections::BTreeSet, fs};

use connector_runtime::{
    ClientOptions, Retry, Value,
    testing::{MockResponse, MockTransport},
};
use tokio::runtime::Runtime;

use crate::{
    Driven, Sight, leaks, log,
    samples::{self, Sample},
};

/// Holds a crate to it, for each of its samples that answers a call.
///
/// # Panics
///
/// Where a text is shown.
pub fn hold(driven: &Driven) {
    for (sample, secrets, shown) in looks(driven, false) {
        assert_eq!(leaks::found(&secrets, &shown), [""; 0], "{sample}");
    }
}

/// Holds the test above to noticing: a client that reveals what it gets shows texts of
/// each sample that has some.
///
/// # Panics
///
/// Where such a client would pass.
pub fn hold_to_noticing(driven: &Driven) {
    for (sample, secrets, shown) in looks(driven, true) {
        let is_noticed = secrets.is_empty() || !leaks::found(&secrets, &shown).is_empty();
        assert!(is_noticed, "{sample}: {secrets:?} in {shown}");
    }
}

/// The name of each sample, what must not be seen of it, and what is shown.
fn looks(driven: &Driven, is_revealed: bool) -> Vec<(String, BTreeSet<String>, String)> {
    let _alone = log::alone();
    let words = Words::of(driven);
    let runtime = Runtime::new().unwrap();
    let mut looks = Vec::new();
    for sample in samples::of(driven) {
        let Ok(mut secrets) = leaks::secrets_in(sample.body.as_bytes()) else {
            continue;
        };
        let enumerated = words.enumerated_in(&sample.body);
        secrets.retain(|text| {
            !words.may_be_shown(text) && !enumerated.contains(text) && !is_uuid(text)
        });
        let shown = runtime.block_on(shown(driven, &sample, is_revealed));
        looks.push((sample.name, secrets, shown));
    }
    looks
}

/// A UUID names a thing and says nothing of it: it is shown.
fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
}

/// What a definition names and enumerates.
#[derive(Default)]
struct Words {
    /// Names of members, and values of enumerations.
    known: BTreeSet<String>,
    /// Members whose values are those of an enumeration, of which new ones may come, or
    /// are declared to be harmless.
    enumerated: BTreeSet<String>,
}

impl Words {
    fn of(driven: &Driven) -> Self {
        let mut words = Self::default();
        words
            .known
            .extend(driven.enumerated.iter().map(|&word| word.to_owned()));
        let files = ["openapi.json", "apiDefinition.swagger.json"];
        let definition = files
            .iter()
            .find_map(|file| fs::read(samples::folder(driven).join(file)).ok());
        if let Some(document) = definition.and_then(|text| serde_json::from_slice(&text).ok()) {
            words.gather(&document, &document);
        }
        words
    }

    fn gather(&mut self, value: &Value, document: &Value) {
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    self.known.insert(name.clone());
                    if ["enum", "success", "accepted"].contains(&name.as_str()) {
                        let listed = member.as_array().into_iter().flatten();
                        let listed = listed.filter_map(Value::as_str);
                        self.known.extend(listed.map(str::to_owned));
                    }
                    if is_enumerated(member, document) {
                        self.enumerated.insert(name.clone());
                    }
                    self.gather(member, document);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.gather(item, document)),
            _ => {}
        }
    }

    /// Values of enumerations, and numbers that came as texts.
    fn may_be_shown(&self, text: &str) -> bool {
        let number = text.trim_matches(',');
        let is_price = text.contains('.') && number.parse::<f64>().is_ok();
        let is_time = matches!(number.parse(), Ok(1_400_000_000..2_000_000_000));
        is_price || is_time || self.known.contains(text)
    }

    /// Texts that stand where an enumeration is read.
    fn enumerated_in(&self, body: &str) -> BTreeSet<String> {
        let mut texts = BTreeSet::new();
        if let Ok(body) = serde_json::from_str(body) {
            self.gather_enumerated(&body, false, &mut texts);
        }
        texts
    }

    fn gather_enumerated(&self, value: &Value, is_enumerated: bool, texts: &mut BTreeSet<String>) {
        match value {
            Value::String(text) if is_enumerated => {
                texts.insert(text.clone());
            }
            Value::Array(items) => {
                for item in items {
                    self.gather_enumerated(item, is_enumerated, texts);
                }
            }
            Value::Object(members) => {
                for (name, member) in members {
                    self.gather_enumerated(member, self.enumerated.contains(name), texts);
                }
            }
            _ => {}
        }
    }
}

/// Whether a schema lists its values, or those of its items, or calls them harmless.
fn is_enumerated(schema: &Value, document: &Value) -> bool {
    let is_harmless = schema.get("x-connector-harmless").is_some();
    let schema = schema.get("items").unwrap_or(schema);
    let target = schema.get("$ref").and_then(Value::as_str);
    let target = target.and_then(|target| document.pointer(target.trim_start_matches('#')));
    is_harmless || target.unwrap_or(schema).get("enum").is_some()
}

/// What is shown of a response, be it a reply or an error.
async fn shown(driven: &Driven, sample: &Sample, is_revealed: bool) -> String {
    let service = MockTransport::new();
    service.default_response(MockResponse::json(sample.status, sample.body.clone()));
    let options = ClientOptions::new()
        .transport(service)
        .reveal(is_revealed)
        .retry(Retry::never());
    let sight = Sight::default();
    let calls = (driven.client)("https://example.com", options, &sight).unwrap();
    let mut operations = driven.operations.iter();
    let index = operations.position(|(name, _)| *name == sample.operation);
    let result = calls(index.unwrap(), sight.clone()).await;
    let mut shown = sight.text();
    shown.extend(result.as_ref().err().map(leaks::shown));
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_shown_is_found_unless_it_is_of_an_enumeration() {
        let body = r#"{"to": ["+61491570156"], "is": "Refunded"}"#;
        let definition = serde_json::json!({"properties": {"is": {"enum": ["Paid"]}}});
        let mut words = Words::default();
        words.gather(&definition, &definition);
        let mut secrets = leaks::secrets_in(body.as_bytes()).unwrap();
        let enumerated = words.enumerated_in(body);
        assert_eq!(enumerated, BTreeSet::from(["Refunded".to_owned()]));
        secrets.retain(|text| !words.may_be_shown(text) && !enumerated.contains(text));
        assert_eq!(
            leaks::found(&secrets, "Refunded to +61491570156"),
            ["+61491570156"]
        );
        assert_eq!(leaks::found(&secrets, "Refunded"), [""; 0]);
    }
}
