//! `corpus`: what it reports of connectors that nobody here wrote.

use serde_json::{Value, json};

use crate::checkout::Checkout;

/// What generated crates take from the workspace that they are written for.
const MANIFEST: &str = r#"[workspace]
[workspace.package]
version = "0.1.0"
[workspace.dependencies]
axum = "1"
connector-faults = { path = "faults" }
connector-mock = { path = "mock" }
connector-runtime = { path = "runtime" }
tokio = "1"
"#;

/// A connector with these operations, each a path and its reply.
fn connector(checkout: &Checkout, folder: &str, replies: &[(&str, Value)]) {
    let paths = replies.iter().map(|(name, schema)| {
        let response = json!({"description": "It.", "schema": schema});
        let operation = json!({
            "operationId": name,
            "produces": ["application/json"],
            "responses": {"200": response},
        });
        (format!("/{name}"), json!({"get": operation}))
    });
    let definition = json!({
        "swagger": "2.0",
        "info": {"title": "Made up", "version": "1"},
        "host": "api.example.com",
        "paths": paths.collect::<serde_json::Map<_, _>>(),
    });
    let folder = format!("corpus/{folder}");
    checkout.write(
        &format!("{folder}/apiDefinition.swagger.json"),
        &definition.to_string(),
    );
    let properties = json!({"properties": {"connectionParameters": {}}});
    checkout.write(
        &format!("{folder}/apiProperties.json"),
        &properties.to_string(),
    );
}

fn text() -> Value {
    json!({"type": "object", "properties": {"name": {"type": "string"}}})
}

/// An object with four members that nothing describes, two that are told at run
/// time and one that has no Rust type.
fn untyped() -> Value {
    let told = json!({"type": "object", "x-ms-dynamic-schema": {"operationId": "Show"}});
    json!({"type": "object", "properties": {
        "a": {},
        "b": {"type": "object"},
        "c": {"type": "array"},
        "d": {"type": "object", "additionalProperties": {}},
        "e": told,
        "f": {"type": "array", "items": told},
        "g": {"enum": ["one", 2]},
        "h": {"type": "string"},
    }})
}

fn corpus() -> (String, Value) {
    let checkout = Checkout::new();
    checkout.write("Cargo.toml", MANIFEST);
    connector(&checkout, "Plain", &[("Show", untyped()), ("List", text())]);
    connector(
        &checkout,
        "All Scripted",
        &[("Ask", text()), ("Tell", text())],
    );
    checkout.write("corpus/All Scripted/script.csx", "// Runs on the platform.");
    connector(&checkout, "Broken", &[("Show", text())]);
    checkout.write("corpus/Broken/apiDefinition.swagger.json", "{");
    let printed = checkout.run(&[
        "corpus",
        "corpus",
        "--out",
        "out",
        "--report",
        "report.json",
    ]);
    assert!(!printed.is_success, "one is refused: {printed:?}");
    let report = std::fs::read_to_string(checkout.path("report.json")).unwrap();
    (printed.stdout, serde_json::from_str(&report).unwrap())
}

#[test]
fn scripted_operations_are_counted_apart_and_untyped_members_by_cause() {
    let (table, report) = corpus();
    let rows = [
        "     2  connectors generated",
        "     1  of them with operations that work through a managed connection only",
        "     1  connectors refused",
        "     4  operations",
        "     2  of them through a managed connection only",
        "     2  of these served by a script",
        "100.00%  of the operations that no script serves are called directly",
        "     4  said by the definition",
        "     2  decided at run time",
        "     1  ours",
    ];
    for row in rows {
        assert!(table.lines().any(|line| line == row), "{row:?} in\n{table}");
    }
    let entries: Vec<(&str, &str)> = report
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| {
            (
                entry["path"].as_str().unwrap(),
                entry["status"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        entries,
        [
            ("All Scripted", "generated"),
            ("Broken", "refused"),
            ("Plain", "generated"),
        ]
    );
    let scripted = report[0]["operations"].as_array().unwrap();
    assert!(
        scripted
            .iter()
            .all(|operation| operation["scripted"] == true)
    );
    let direct = report[2]["operations"].as_array().unwrap();
    assert!(
        direct
            .iter()
            .all(|operation| operation["scripted"] == false)
    );
    assert_eq!(
        report[2]["untyped"],
        json!({"saidByTheDefinition": 4, "decidedAtRunTime": 2, "ours": 1})
    );
    assert_eq!(report[2]["untyped_fields"], 7);
}
