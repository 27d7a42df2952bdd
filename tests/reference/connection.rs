//! What a connection asks for, and the limit of calls.

use std::fs;

use connector_tests::in_workspace;
use serde_json::Value;

use crate::page::{Page, Throttle};

/// The gateway's limit, where the page has one.
pub(crate) fn throttle(page: &Page, document: &Value) -> Option<String> {
    let expected = page.throttle?;
    let declared = &document["x-connector-throttle"];
    let declared = declared["calls"].as_u64().zip(declared["seconds"].as_u64());
    let declared = declared.map(|(calls, seconds)| Throttle { calls, seconds });
    (declared != Some(expected)).then(|| format!("throttle: {expected:?} on the page"))
}

/// What a direct connection needs beside the page's parameters is optional.
#[test]
fn every_connection_parameter_of_the_page_is_asked_for() {
    for provider in crate::both() {
        if provider.page.connection.is_empty() {
            continue;
        }
        let path = in_workspace(&format!("specs/{}/apiProperties.json", provider.name));
        let properties: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let declared = properties["properties"]["connectionParameters"]
            .as_object()
            .unwrap();
        let required = declared
            .values()
            .filter(|parameter| parameter["uiDefinition"]["constraints"]["required"] == "true");
        let mut required: Vec<&str> = required.filter_map(|one| one["type"].as_str()).collect();
        let rows = provider.page.connection.iter().filter(|row| row.required);
        let mut rows: Vec<&str> = rows.map(|row| row.kind.as_str()).collect();
        required.sort_unstable();
        rows.sort_unstable();
        assert_eq!(required, rows, "{}", provider.name);
    }
}
