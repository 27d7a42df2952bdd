//! `import`: a published connector becomes a provider, and follows its newer
//! versions.

use std::fs;

use serde_json::{Value, json};

use crate::checkout::Checkout;

const SPECS: &str = "specs/bird-house";
const SAMPLE: &str = "samples/ListBirds.response.json";

/// A connector as Microsoft publishes it: a list with pages, and a refusal.
fn connector(version: &str, list: &str) -> Value {
    json!({
        "swagger": "2.0",
        "info": {"title": "Bird House", "description": "Keeps birds.", "version": version,
            "contact": {"name": "Bird House Ltd", "url": "https://birds.example.com"}},
        "host": "api.birds.example.com",
        "basePath": "/v1",
        "schemes": ["https"],
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "paths": {list: {"get": {
            "operationId": "ListBirds",
            "summary": "List birds",
            "description": "All birds.",
            "parameters": [
                {"name": "page", "in": "query", "type": "integer", "description": "Page.", "x-ms-summary": "Page"},
                {"name": "per_page", "in": "query", "type": "integer", "description": "Size.", "x-ms-summary": "Size"}
            ],
            "responses": {
                "200": {"description": "Birds.", "schema": {"type": "object", "properties": {
                    "birds": {"type": "array", "description": "Birds.", "items": {"type": "object", "properties": {
                        "name": {"type": "string", "description": "Name.", "title": "Name"}}}},
                    "total": {"type": "integer", "format": "int32", "description": "How many.", "title": "Total"}}}},
                "400": {"description": "Wrong.", "schema": {"type": "object", "properties": {
                    "message": {"type": "string", "description": "Why.", "title": "Message"}}}}
            }
        }}},
        "securityDefinitions": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
        "security": [{"key": []}]
    })
}

fn publish(checkout: &Checkout, definition: &Value) {
    let properties = json!({"properties": {
        "connectionParameters": {"api_key": {"type": "securestring", "uiDefinition": {
            "displayName": "API key", "description": "Key.", "constraints": {"required": "true"}}}},
        "publisher": "Bird House Ltd"}});
    checkout.write(
        "published/apiDefinition.swagger.json",
        &definition.to_string(),
    );
    checkout.write("published/apiProperties.json", &properties.to_string());
}

#[test]
fn a_published_connector_becomes_a_provider_whose_crate_is_generated() {
    let checkout = Checkout::new();
    publish(&checkout, &connector("1.0", "/birds"));
    let printed = checkout.succeed(&["import", "published"]);
    for line in [
        "specs/bird-house: imported\n",
        "  - overlay.json: confirm each suggestion, or remove it\n",
        "  - samples/: 0 of 1 operations have a published sample\n",
    ] {
        assert!(printed.stdout.contains(line), "{line}: {printed:?}");
    }
    let manifest = fs::read_to_string(checkout.path(&format!("{SPECS}/crate.toml"))).unwrap();
    assert!(manifest.contains("version = \"0.1.0\""), "{manifest}");
    let overlay = fs::read_to_string(checkout.path(&format!("{SPECS}/overlay.json"))).unwrap();
    let overlay: Value = serde_json::from_str(&overlay).unwrap();
    let actions = overlay["actions"].as_array().unwrap();
    assert_eq!(actions.len(), 3, "{overlay}");
    assert_eq!(
        actions[0]["update"]["x-connector-quickstart"],
        json!({"operation": "ListBirds", "sample": "ListBirds.response.json"})
    );
    for action in actions {
        let description = action["description"].as_str().unwrap();
        assert!(
            description.starts_with("To be confirmed: "),
            "{description}"
        );
    }
    checkout.succeed(&["generate"]);
    let generated = checkout.path("generated/connector-bird-house/src/operations/list_birds.rs");
    let source = fs::read_to_string(generated).unwrap();
    assert!(source.contains("pub fn items("), "pages were suggested");
    let example = "generated/connector-bird-house/examples/quickstart.json";
    let reply = fs::read_to_string(checkout.path(example)).unwrap();
    let reply: Value = serde_json::from_str(&reply).unwrap();
    assert!(reply["birds"][0]["name"].is_string(), "{reply}");
}

#[test]
fn a_newer_version_updates_the_definition_and_keeps_what_a_person_wrote() {
    let checkout = Checkout::new();
    publish(&checkout, &connector("1.0", "/birds"));
    checkout.succeed(&["import", "published"]);
    checkout.succeed(&["generate"]);
    let kept = ["overlay.json", "names.lock", "crate.toml", "CHANGELOG.md"];
    checkout.write(
        &format!("{SPECS}/CHANGELOG.md"),
        "# Changelog\n\n## 0.1.0\n\n- By hand.\n",
    );
    let read = |name: &str| fs::read_to_string(checkout.path(&format!("{SPECS}/{name}"))).unwrap();
    let before = kept.map(read);

    // The list has moved: what the overlay says of its old path has no target.
    publish(&checkout, &connector("1.1", "/flock"));
    let printed = checkout.run(&["import", "published"]);
    assert!(
        printed.stdout.contains("specs/bird-house: updated\n"),
        "{printed:?}"
    );
    for line in [
        "  a breaking change\n",
        "  operation ListBirds\n",
        "    changes silently        path has another path: /birds → /flock\n",
    ] {
        assert!(printed.stdout.contains(line), "{line}: {printed:?}");
    }
    assert!(
        printed.stderr.contains("overlay.json") && printed.stderr.contains("$.paths['/birds'].get"),
        "{printed:?}"
    );
    assert_eq!(kept.map(read), before);
    assert!(read("apiDefinition.swagger.json").contains("/flock"));
}

#[test]
fn a_newer_version_is_compared_as_diff_compares_two_versions() {
    let checkout = Checkout::new();
    publish(&checkout, &connector("1.0", "/birds"));
    checkout.succeed(&["import", "published"]);
    checkout.succeed(&["generate"]);
    for name in fs::read_dir(checkout.path(SPECS)).unwrap() {
        let path = name.unwrap().path();
        if path.is_file() {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).unwrap();
            checkout.write(&format!("former/bird-house/{name}"), &text);
        }
    }
    let sample = fs::read_to_string(checkout.path(&format!("{SPECS}/{SAMPLE}"))).unwrap();
    checkout.write(&format!("former/bird-house/{SAMPLE}"), &sample);

    let mut newer = connector("1.1", "/birds");
    newer["paths"]["/birds"]["get"]["parameters"][1]["required"] = json!(true);
    newer["paths"]["/nests"] = json!({"get": {
        "operationId": "ListNests", "summary": "List nests", "description": "All nests.",
        "responses": {"204": {"description": "None."}}
    }});
    publish(&checkout, &newer);
    let imported = checkout.succeed(&["import", "published"]);
    let compared = checkout.succeed(&["diff", "--all", "former/bird-house", SPECS]);
    assert!(compared.stdout.contains("ListNests"), "{compared:?}");
    for line in compared.stdout.lines() {
        let line = format!("  {line}\n");
        assert!(imported.stdout.contains(&line), "{line}: {imported:?}");
    }
}

#[test]
fn what_is_there_is_never_written_over() {
    let checkout = Checkout::new();
    publish(&checkout, &connector("1.0", "/birds"));
    let before = fs::read_to_string(checkout.path("specs/acme/openapi.json")).unwrap();
    let printed = checkout.run(&["import", "published", "--as", "acme"]);
    assert!(!printed.is_success);
    assert!(printed.stderr.contains("was not imported"), "{printed:?}");
    let after = fs::read_to_string(checkout.path("specs/acme/openapi.json")).unwrap();
    assert_eq!(after, before);
    assert!(
        !checkout
            .path("specs/acme/apiDefinition.swagger.json")
            .exists()
    );
}

#[test]
fn a_name_that_no_crate_can_have_is_refused_before_anything_is_written() {
    let checkout = Checkout::new();
    publish(&checkout, &connector("1.0", "/birds"));
    for name in ["Bird House", "-birds", "a--b", ""] {
        let printed = checkout.run(&["import", "published", &format!("--as={name}")]);
        assert!(!printed.is_success, "{name}");
        assert!(
            printed.stderr.contains("is not a provider's name"),
            "{printed:?}"
        );
    }
    assert_eq!(fs::read_dir(checkout.path("specs")).unwrap().count(), 1);
}
