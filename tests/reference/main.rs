//! Each provider's reference page against its definition.
//!
//! `reference.json` holds the rows of the page, transcribed by people;
//! `openapi.json` is what the client is made of. Each row stands in the
//! definition with its type and its required mark, and the definition offers
//! nothing that the page does not have, unless its description says so.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a helper that panics fails the test that called it"
)]

mod compare;
mod connection;
mod errors;
mod members;
mod mutations;
mod page;
mod schemas;

use std::fs;

use connector_tests::{in_workspace, providers};
use serde_json::Value;

use page::Page;

/// A provider's page and its definition.
struct Provider {
    name: String,
    page: Page,
    document: Value,
}

/// All providers that have both; the others are listed on standard error, which
/// `cargo test -- --nocapture` shows.
fn both() -> Vec<Provider> {
    let names = providers().unwrap().into_iter();
    let both = names.filter_map(|name| {
        let read = |file: &str| fs::read_to_string(in_workspace(&format!("specs/{name}/{file}")));
        let (Ok(page), Ok(document)) = (read("reference.json"), read("openapi.json")) else {
            eprintln!("{name}: not compared, for it has no reference.json and openapi.json");
            return None;
        };
        let page = serde_json::from_str(&page).unwrap_or_else(|error| panic!("{name}: {error}"));
        let document = serde_json::from_str(&document).unwrap();
        Some(Provider {
            name,
            page,
            document,
        })
    });
    let both: Vec<Provider> = both.collect();
    assert!(!both.is_empty(), "no provider has a reference.json");
    both
}

#[test]
fn every_row_of_the_page_stands_in_the_definition_and_nothing_else_does() {
    let mut differences = Vec::new();
    for provider in both() {
        let found = compare::all(&provider.page, &provider.document);
        differences.extend(
            found
                .into_iter()
                .map(|found| format!("{}: {found}", provider.name)),
        );
    }
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

#[test]
fn every_page_has_as_many_rows_as_were_counted_on_it() {
    for Provider { name, page, .. } in both() {
        assert_eq!(page.rows(), page.counted, "{name}");
    }
}
