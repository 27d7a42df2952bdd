//! `transcribe` for a provider that has a definition.

use std::fs;

use serde_json::Value;

use crate::checkout::Checkout;

#[test]
fn what_the_page_does_not_say_comes_from_the_definition() {
    let checkout = Checkout::new();
    checkout.write(
        "specs/aviary/openapi.json",
        include_str!("aviary/openapi.json"),
    );
    checkout.write(
        "specs/aviary/apiProperties.json",
        include_str!("aviary/apiProperties.json"),
    );
    checkout.write("page.md", include_str!("aviary/page.nl.md"));
    checkout.succeed(&["transcribe", "page.md", "--provider=aviary"]);
    let path = checkout.path("specs/aviary/reference.json");
    let rows: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let pointers = |operation: usize, what: &str| -> Vec<String> {
        let rows = rows["operations"][operation][what].as_array().unwrap();
        rows.iter()
            .map(|row| row["pointer"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(pointers(0, "inputs"), ["query:lang", "query:size"]);
    // The page has no row for the list itself.
    assert_eq!(pointers(0, "outputs")[0], "/birds/*/id");
    assert_eq!(pointers(1, "inputs"), ["/name", "/wingspan", "/rings"]);
    assert_eq!(pointers(2, "inputs"), ["path:id"]);
    // The rows hold, and the definition is left as it was.
    let printed = checkout.succeed(&["generate"]);
    assert!(!printed.stderr.contains("warning"), "{}", printed.stderr);
    let definition = fs::read_to_string(checkout.path("specs/aviary/openapi.json"));
    assert_eq!(definition.unwrap(), include_str!("aviary/openapi.json"));
}
