//! Responses when nothing is wrong.

use connector_mock::Settings;

use crate::wire::{header, parts, start};

#[test]
fn the_same_seed_gives_the_same_values_of_the_documented_shape() {
    let head = "POST /v1/lists/7/people?dry=true HTTP/1.1\nx-key: k\nx-tenant: t\ncontent-type: application/json";
    let ask = |seed| {
        let settings = Settings {
            seed,
            ..Settings::default()
        };
        let response = start("acme", settings).ask(head, r#"{"name": "Ada"}"#);
        assert_eq!(header(&response, "content-type"), Some("application/json"));
        parts(&response).1.to_owned()
    };
    let first = ask(1);
    assert_eq!(first, ask(1));
    assert_ne!(first, ask(2));
    let value: serde_json::Value = serde_json::from_str(&first).unwrap();
    assert!(value["id"].is_i64(), "{first}");
    assert!(value["name"].is_string(), "{first}");
    assert!(
        ["red", "green"].contains(&value["colour"].as_str().unwrap()),
        "{first}"
    );
    assert_eq!(value["born"].as_str().unwrap().len(), "2026-01-01".len());
}

#[test]
fn a_list_has_pages_and_an_end() {
    let service = start("acme", Settings::default());
    let page = |query: &str| {
        let response = service.ask(&format!("GET /v1/people?{query} HTTP/1.1\nx-key: k"), "");
        let value: serde_json::Value = serde_json::from_str(parts(&response).1).unwrap();
        let people = value["people"].as_array().unwrap().len();
        (
            people,
            value["page"].as_i64().unwrap(),
            value["pages"].as_i64().unwrap(),
        )
    };
    assert_eq!(page("size=4"), (4, 1, 3));
    assert_eq!(page("size=4&page=2"), (4, 2, 3));
    assert_eq!(page("size=4&page=3"), (1, 3, 3));
    assert_eq!(page("size=4&page=4"), (0, 4, 3));
}

#[test]
fn a_link_leads_to_the_next_page_until_there_is_none() {
    let service = start("acme-swagger", Settings::default());
    let mut target = "/v1/feed?top=5".to_owned();
    let mut links = Vec::new();
    loop {
        let head = format!("GET {target} HTTP/1.1\nauthorization: Basic YTpi");
        let response = service.ask(&head, "");
        let value: serde_json::Value = serde_json::from_str(parts(&response).1).unwrap();
        assert!(!value["value"].as_array().unwrap().is_empty(), "{response}");
        let Some(link) = value["nextLink"].as_str() else {
            break;
        };
        links.push(link.to_owned());
        link.trim_start_matches("http://mock.test")
            .clone_into(&mut target);
    }
    assert_eq!(
        links,
        [
            "http://mock.test/v1/feed?top=5&mock-page=1",
            "http://mock.test/v1/feed?top=5&mock-page=2"
        ]
    );
}

#[test]
fn values_have_the_type_that_the_words_beside_a_missing_one_suppose() {
    let service = start("acme-swagger", Settings::default());
    let note = "POST /v1/notes HTTP/1.1\nauthorization: Basic YTpi\ncontent-type: text/x-note";
    let response = service.ask(note, "a note");
    let value: serde_json::Value = serde_json::from_str(parts(&response).1).unwrap();
    let written = value["written"].as_str().unwrap();
    assert!(
        written.starts_with("2026-") && written.ends_with('Z'),
        "{response}"
    );
    assert!(value["words"].is_i64(), "{response}");
    assert!(value["labels"]["key"].is_i64(), "{response}");
}
