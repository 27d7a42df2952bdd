//! What `Debug` shows of published replies, and of errors that have one as
//! their body: no text of theirs.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, and helpers are no `#[test]` functions"
)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use connector_faults::{
    connectors::{ALL, Driven, Sight},
    leaks,
};
use connector_runtime::{
    ClientOptions, Retry, Value,
    testing::{MockResponse, MockTransport},
};

/// Values of enumerations that no definition lists, made up for samples.
const UNLISTED: [&str; 4] = ["HELD_FOR_REVIEW", "Refunded", "neutral", "deferred"];

/// A reply that a service has given, or could give.
struct Sample {
    name: String,
    operation: String,
    status: u16,
    body: String,
}

#[tokio::test]
async fn no_reply_and_no_error_shows_texts_of_what_was_answered() {
    let (mut replies, mut errors, mut hidden) = (0, 0, BTreeSet::new());
    for driven in &ALL {
        let words = words_of(driven);
        for sample in samples(driven) {
            let Ok(mut secrets) = leaks::secrets_in(sample.body.as_bytes()) else {
                continue;
            };
            secrets.retain(|text| !may_be_shown(text, &words));
            let (shown, is_error) = shown(driven, &sample).await;
            assert_eq!(leaks::found(&secrets, &shown), [""; 0], "{}", sample.name);
            *(if is_error { &mut errors } else { &mut replies }) += 1;
            hidden.extend(secrets);
        }
    }
    assert!(replies > 50 && errors > 10, "{replies} {errors}");
    assert!(hidden.len() > 200, "{}", hidden.len());
}

#[test]
fn a_text_that_is_shown_is_found() {
    let mut secrets = leaks::secrets_in(br#"{"to": ["+61491570156"], "is": "Refunded"}"#).unwrap();
    secrets.retain(|text| !may_be_shown(text, &BTreeSet::new()));
    assert_eq!(
        leaks::found(&secrets, "Refunded to +61491570156"),
        ["+61491570156"]
    );
    assert_eq!(leaks::found(&secrets, "Refunded"), [""; 0]);
}

/// Values of enumerations, and numbers that came as texts.
fn may_be_shown(text: &str, words: &BTreeSet<String>) -> bool {
    let number = text.trim_matches(',');
    let is_price = text.contains('.') && number.parse::<f64>().is_ok();
    let is_time = matches!(number.parse(), Ok(1_400_000_000..2_000_000_000));
    is_price || is_time || UNLISTED.contains(&text) || words.contains(text)
}

/// What a definition enumerates, and its names.
fn words_of(driven: &Driven) -> BTreeSet<String> {
    let definition = fs::read(folder(driven).join("openapi.json")).unwrap();
    let mut words = BTreeSet::new();
    gather_words(&serde_json::from_slice(&definition).unwrap(), &mut words);
    words
}

fn gather_words(value: &Value, words: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                words.insert(name.clone());
                if ["enum", "success", "accepted"].contains(&name.as_str()) {
                    let listed = member.as_array().into_iter().flatten();
                    words.extend(listed.filter_map(Value::as_str).map(str::to_owned));
                }
                gather_words(member, words);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| gather_words(item, words)),
        _ => {}
    }
}

/// What is shown of an answer, and whether it is an error.
async fn shown(driven: &Driven, sample: &Sample) -> (String, bool) {
    let service = MockTransport::new();
    service.default_response(MockResponse::json(sample.status, sample.body.clone()));
    let options = ClientOptions::new()
        .transport(service)
        .retry(Retry::never());
    let sight = Sight::default();
    let calls = (driven.client)("https://example.com", options, &sight).unwrap();
    let mut operations = driven.operations.iter();
    let index = operations.position(|(name, _)| *name == sample.operation);
    let result = calls(index.unwrap(), sight.clone()).await;
    let mut shown = sight.text();
    shown.extend(result.as_ref().err().map(leaks::shown));
    (shown, result.is_err())
}

/// The samples of a crate that answer one of its calls.
fn samples(driven: &Driven) -> Vec<Sample> {
    let mut samples: Vec<Sample> = fs::read_dir(folder(driven).join("samples"))
        .unwrap()
        .filter_map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            let (operation, kind) = name.split_once('.')?;
            let status = match kind.split('.').next()? {
                "response" => 200,
                "error" => 400,
                _ => return None,
            };
            let operation = operation.to_owned();
            let is_known = driven.operations.iter().any(|(id, _)| *id == operation);
            is_known.then(|| Sample {
                body: fs::read_to_string(entry.path()).unwrap(),
                name: name.clone(),
                operation,
                status,
            })
        })
        .collect();
    samples.sort_by(|one, other| one.name.cmp(&other.name));
    samples
}

fn folder(driven: &Driven) -> PathBuf {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    specs.join(driven.name.trim_start_matches("connector-"))
}
