//! The error table of a page against the definition's remedies.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::members;
use crate::page::Page;

/// Errors without a remedy, remedies without a row, and statuses that no
/// operation responds with. A page without an error table says nothing.
pub(crate) fn differences(page: &Page, document: &Value) -> Vec<String> {
    if page.errors.is_empty() {
        return Vec::new();
    }
    let remedies = remedied(document);
    let rows: BTreeSet<&str> = page.errors.iter().map(|row| row.key.as_str()).collect();
    let answered = answered(document);
    let statuses = page.statuses.iter().map(|row| row.code);
    let codes: BTreeSet<u16> = statuses
        .chain(page.errors.iter().map(|row| row.code))
        .collect();
    let without = rows
        .difference(&remedies)
        .map(|key| format!("error {key:?} has no remedy"));
    let extra = remedies
        .difference(&rows)
        .map(|key| format!("remedy {key:?} is not on the page"));
    let unused = codes
        .difference(&answered)
        .map(|code| format!("nothing answers with {code}"));
    without.chain(extra).chain(unused).collect()
}

/// What the definition says something about: texts, codes that no text stands
/// for, and statuses.
fn remedied(document: &Value) -> BTreeSet<&str> {
    let keys = |name: &str| {
        let members = document[name].as_object().into_iter().flatten();
        members.map(|(key, _)| key.as_str())
    };
    let texts = document["x-connector-errors"]["texts"].as_array();
    let text = |name: &'static str| {
        let texts = texts.into_iter().flatten();
        texts.filter_map(move |text| text[name].as_str())
    };
    let known_by_text: BTreeSet<&str> = text("code").collect();
    keys("x-connector-remedies")
        .filter(|code| !known_by_text.contains(code))
        .chain(text("text"))
        .chain(keys("x-connector-status-remedies"))
        .collect()
}

fn answered(document: &Value) -> BTreeSet<u16> {
    let mut codes = BTreeSet::new();
    for at in members::operations(document).values() {
        let responses = document
            .pointer(&format!("{at}/responses"))
            .and_then(Value::as_object);
        codes.extend(
            responses
                .into_iter()
                .flatten()
                .filter_map(|(code, _)| code.parse::<u16>().ok()),
        );
    }
    codes
}
