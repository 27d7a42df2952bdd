//! Every public name that comes from a definition stands in its lock.

use std::collections::BTreeSet;

use super::definitions;
use super::{generation, interface};

/// What a name of the lock is replaced by, with a number behind it.
const MARK: &str = "zq";

/// Words that the generator itself brings to the public items of a crate,
/// whatever the definition says.
const OWN: &[&str] = &[
    "ALL",
    "Accepted",
    "Base64",
    "BulkResponse",
    "CONNECTOR",
    "CallOptions",
    "Client",
    "ClientOptions",
    "Credentials",
    "Date",
    "DateTime",
    "Discovery",
    "Download",
    "Error",
    "File",
    "ErrorCode",
    "HeaderMap",
    "NewCredentials",
    "ObjectExt",
    "Ok",
    "Other",
    "Outcome",
    "Quoted",
    "RateLimit",
    "Rejected",
    "Response",
    "Retry",
    "Reveal",
    "SIGNING_KEY",
    "SecretString",
    "Service",
    "Subscription",
    "SubscriptionHandle",
    "Undescribed",
    "UnixTime",
    "Unlisted",
    "Value",
    "as_i64",
    "as_str",
    "body",
    "build",
    "choices",
    "client",
    "client_with",
    "discovery",
    "every",
    "feature axum",
    "feature azure",
    "feature blocking",
    "feature bundled-roots",
    "feature chrono",
    "feature default",
    "feature jiff",
    "feature reqwest",
    "feature testing",
    "feature time",
    "feature tower",
    "feature tracing",
    "from_env",
    "in_place",
    "in_place_with",
    "into_results",
    "items",
    "json",
    "key",
    "managed",
    "managed_with_options",
    "mcp",
    "new",
    "none",
    "of",
    "operations",
    "pages",
    "prelude",
    "read",
    "read_namespace",
    "read_unverified",
    "remedy",
    "results",
    "self",
    "send",
    "sign",
    "start",
    "start_with",
    "subscribe",
    "testing",
    "triggers",
    "types",
    "verify",
    "webhook",
    "with_member",
    "with_options",
    "with_protocol_header",
];

/// The lock with each name replaced by one that no definition has, in its case.
fn renamed(lock: &str) -> String {
    let mut table: toml::Table = lock.parse().expect("a lock is TOML");
    let mut number = 0;
    rename(&mut table, &mut number);
    toml::to_string(&table).expect("a lock is TOML")
}

fn rename(table: &mut toml::Table, number: &mut usize) {
    for (_, value) in table.iter_mut() {
        match value {
            toml::Value::Table(inner) => rename(inner, number),
            value => {
                *number += 1;
                let name = value.as_str().expect("a name");
                let mark = if name.starts_with(char::is_uppercase) {
                    "Zq"
                } else {
                    MARK
                };
                *value = format!("{mark}{number}").into();
            }
        }
    }
}

/// The names in a path of an item, and those of the fields in its shape.
fn names<'i>(path: &'i str, shape: &'i str) -> impl Iterator<Item = &'i str> {
    let path = path.strip_suffix(" traits").unwrap_or(path);
    let fields = shape
        .strip_prefix("struct")
        .and_then(|shape| shape.split_once(" { "));
    let fields = fields.map_or("", |(_, fields)| fields).split(", ");
    let fields = fields.filter_map(|field| Some(field.split_once(": ")?.0));
    path.split("::").chain(fields)
}

#[test]
fn every_name_that_comes_from_a_definition_is_in_the_lock() {
    let mut unknown = BTreeSet::new();
    let mut seen = 0;
    for (definition, files) in definitions::all() {
        let Some(first) = generation(&files, None).output else {
            continue;
        };
        let second = generation(&files, Some(&renamed(&first.names)));
        let output = second
            .output
            .unwrap_or_else(|| panic!("{definition}: {:#?}", second.diagnostics));
        for (path, shape) in &interface(&output).items {
            for name in names(path, shape) {
                seen += 1;
                if !name.to_lowercase().contains(MARK) && !OWN.contains(&name) {
                    unknown.insert(format!("{name} in {path}"));
                }
            }
        }
        let credentials = output
            .files
            .iter()
            .find(|file| file.path == "src/credentials.rs");
        let lines = credentials.map_or("", |file| &file.contents).lines();
        // The table of the variables that credentials are read from.
        for line in lines.filter(|line| line.trim().starts_with("/// | `")) {
            assert!(line.contains("_ZQ"), "{definition}: {line}");
        }
    }
    assert!(seen > 1_000, "{seen} names");
    assert!(unknown.is_empty(), "{unknown:#?}");
}
