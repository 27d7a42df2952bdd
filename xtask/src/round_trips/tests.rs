use std::collections::BTreeSet;

use connector_codegen::InputFile;
use connector_codegen::read::read;
use connector_codegen::source::Node;
use connector_runtime::RawJson;
use serde_json::Value;

use super::examples::Examples;
use super::places;
use super::random::Random;

const DEFINITION: &str = r##"{
    "openapi": "3.0.3",
    "info": {"title": "Pets", "version": "1"},
    "paths": {"/pets": {"get": {
        "operationId": "Pets",
        "responses": {"default": {"description": "", "content": {"application/json": {
            "schema": {}
        }}}, "200": {"description": "", "content": {"application/json": {
            "schema": {"$ref": "#/components/schemas/Pet"}
        }}}}
    }}},
    "components": {"schemas": {
        "Animal": {"type": "object", "required": ["kind"], "properties": {
            "kind": {"type": "string", "enum": ["cat", "dog"]},
            "parents": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}
        }},
        "Pet": {"allOf": [
            {"$ref": "#/components/schemas/Animal"},
            {"type": "object", "properties": {
                "age": {"type": "integer", "minimum": 0, "maximum": 30},
                "weight": {"type": "number"},
                "tag": {"type": "string", "pattern": "^[A-Z]{2}-\\d+$", "maxLength": 9},
                "toys": {"type": "array", "uniqueItems": true, "items": {
                    "type": "string", "enum": ["ball", "bone"]
                }},
                "names": {"type": "object", "additionalProperties": {"type": "string"}}
            }}
        ]}
    }}
}"##;

fn document() -> Node {
    let file = InputFile {
        name: "openapi.json".to_owned(),
        bytes: DEFINITION.as_bytes().to_vec(),
    };
    read("pets", vec![file])
        .definition
        .expect("a definition")
        .document
}

fn examples(seed: u64, is_wild: bool) -> Vec<String> {
    let document = document();
    let pet = places::find("/components/schemas/Pet", &document).expect("a schema");
    let mut random = Random::new(seed);
    let one = |_| Examples::new(&document, &mut random, is_wild).of(pet);
    (0..200).map(one).collect()
}

#[test]
fn the_same_seed_makes_the_same_replies() {
    assert_eq!(examples(7, false), examples(7, false));
    assert_ne!(examples(7, false), examples(8, false));
}

#[test]
fn replies_are_json_and_have_what_their_schema_requires() {
    for text in examples(1, true) {
        RawJson::parse(&text).expect("JSON");
    }
    for text in examples(1, false) {
        let text = RawJson::parse(&text).expect("JSON").to_value();
        assert!(
            matches!(text["kind"].as_str(), Some("cat" | "dog")),
            "{text}"
        );
        let age = text
            .get("age")
            .map(|age| age.as_i64().expect("a whole number"));
        assert!(age.is_none_or(|age| (0..=30).contains(&age)), "{text}");
    }
}

#[test]
fn texts_match_their_pattern_and_sets_repeat_nothing() {
    let all: Vec<Value> = examples(1, false)
        .iter()
        .map(|text| RawJson::parse(text).expect("JSON").to_value())
        .collect();
    let tags: BTreeSet<&str> = all.iter().filter_map(|pet| pet["tag"].as_str()).collect();
    assert!(tags.len() > 3, "{tags:?}");
    for tag in tags {
        let (letters, digits) = tag.split_once('-').expect("a tag");
        assert_eq!(letters.len(), 2, "{tag}");
        assert!(letters.bytes().all(|one| one.is_ascii_uppercase()), "{tag}");
        assert!(digits.parse::<u32>().is_ok() && tag.len() <= 9, "{tag}");
    }
    let toys: BTreeSet<String> = all.iter().map(|pet| pet["toys"].to_string()).collect();
    assert!(toys.contains(r#"["ball","bone"]"#), "{toys:?}");
    assert!(!toys.contains(r#"["ball","ball"]"#), "{toys:?}");
}

#[test]
fn a_key_leads_through_references_and_parts() {
    let document = document();
    let kind = places::find("/operations/Pets/response/properties/kind", &document);
    assert_eq!(
        kind.and_then(|schema| schema.text_of("type")),
        Some("string")
    );
    // The default response is not a success if another is.
    let reply = places::find("/operations/Pets/response", &document);
    assert!(reply.is_some_and(|schema| schema.get("allOf").is_some()));
    let parent = places::find(
        "/operations/Pets/response/properties/parents/items",
        &document,
    );
    assert!(parent.is_some_and(|schema| schema.get("allOf").is_some()));
    assert!(places::find("/operations/Pets/response/properties/owner", &document).is_none());
}
