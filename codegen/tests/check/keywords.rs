//! Our own keywords.

use connector_codegen::check::keyword_schema;
use serde_json::{Value as Json, json};

use super::{properties, said, set, sound};

const README: &str = include_str!("../../../specs/README.md");

const DOCUMENT: &str = "";
const SHOW: &str = "/paths/~1messages~1{id}/get";
const HOOK: &str = "/paths/~1hooks/post";
const MESSAGE: &str = "/components/schemas/Message";
const TEXT: &str = "/components/schemas/Message/properties/text";

/// Where a keyword stands, its name, and a value that is right.
fn examples() -> Vec<(&'static str, &'static str, Json)> {
    vec![
        (
            DOCUMENT,
            "x-connector-throttle",
            json!({ "calls": 100, "seconds": 60 }),
        ),
        (
            DOCUMENT,
            "x-connector-errors",
            json!({ "code": ["/code", "/error/0/code"], "message": [""], "success": ["OK"] }),
        ),
        (
            DOCUMENT,
            "x-connector-quickstart",
            json!({ "operation": "Show", "sample": "Show.response.json" }),
        ),
        (
            DOCUMENT,
            "x-connector-remedies",
            json!({ "E1": "Ask again." }),
        ),
        (
            DOCUMENT,
            "x-connector-status-remedies",
            json!({ "500": "Ask later." }),
        ),
        (
            SHOW,
            "x-connector-item-results",
            json!({ "items": "/parts", "status": "status", "accepted": ["OK"] }),
        ),
        (
            SHOW,
            "x-connector-paging",
            json!({ "page": "page", "first": 1, "items": "/data", "lastPage": "/last" }),
        ),
        (SHOW, "x-connector-script", json!("reply")),
        (SHOW, "x-connector-produces", json!(["application/json"])),
        (
            HOOK,
            "x-connector-removal",
            json!({ "method": "DELETE", "path": "/hooks/{id}", "id": "/id" }),
        ),
        (
            HOOK,
            "x-connector-signature",
            json!({ "algorithm": "hmac-sha256", "header": "s", "timestampHeader": "t", "key": "api_key" }),
        ),
        (HOOK, "x-connector-delivery", json!({ "formEncoded": true })),
        (TEXT, "x-connector-harmless", json!(true)),
        (MESSAGE, "x-connector-sensitive", json!(true)),
        (MESSAGE, "x-connector-sms-text", json!(true)),
        (TEXT, "x-connector-type", json!("date-time")),
        (MESSAGE, "x-connector-unoffered", json!(true)),
        (
            "/paths/~1messages~1{id}/get/responses/200",
            "x-connector-file-name-header",
            json!("x-filename"),
        ),
        (
            "/paths/~1messages~1{id}/get/parameters/1",
            "x-connector-collection-format",
            json!("tsv"),
        ),
        (
            "/components/securitySchemes/key",
            "x-connector-credential",
            json!({ "parameter": "api_key", "secret": true }),
        ),
    ]
}

fn said_with(holder: &str, name: &str, value: Json) -> Vec<String> {
    let mut document = sound();
    set(&mut document, &format!("{holder}/{name}"), value);
    said(&[
        ("openapi.json", &document),
        ("apiProperties.json", &properties()),
        ("samples/Show.response.json", &json!({})),
    ])
}

#[test]
fn every_keyword_is_taken_where_it_stands() {
    let known: Json = serde_json::from_str(&keyword_schema()).expect("the schema is JSON");
    let mut names: Vec<&str> = examples().iter().map(|(_, name, _)| *name).collect();
    names.sort_unstable();
    let listed: Vec<&String> = known["properties"]
        .as_object()
        .expect("it lists keywords")
        .keys()
        .collect();
    assert_eq!(names, listed);
    for (holder, name, value) in examples() {
        assert_eq!(said_with(holder, name, value), [""; 0], "{name}");
    }
}

#[test]
fn every_keyword_is_refused_where_it_does_not_stand() {
    for (_, name, value) in examples() {
        let said = said_with("/info", name, value);
        assert_eq!(
            said,
            [format!(
                "/info/{name} error `{name}` is not allowed on `info`"
            )]
        );
    }
}

#[test]
fn a_value_of_another_form_is_refused() {
    for (holder, name, right) in examples() {
        for wrong in [json!(null), json!(false), json!(0), json!([]), json!(" ")] {
            if wrong.is_array() && right.is_array() {
                continue;
            }
            let said = said_with(holder, name, wrong.clone());
            assert!(
                said.iter()
                    .any(|line| line.contains(" error `x-connector-")),
                "{name} takes {wrong}"
            );
        }
        if let Some(members) = right.as_object().filter(|_| !takes_any_name(name)) {
            let mut more = right.clone();
            more["unheard"] = json!(1);
            assert!(
                said_with(holder, name, more)[0]
                    .contains(&format!("`{name}` has no member `unheard`"))
            );
            for member in members.keys() {
                let mut wrong = right.clone();
                wrong[member] = json!({});
                assert!(
                    !said_with(holder, name, wrong).is_empty(),
                    "{name}.{member} takes an object"
                );
            }
        }
    }
}

fn takes_any_name(keyword: &str) -> bool {
    keyword == "x-connector-remedies"
}

#[test]
fn a_member_that_a_keyword_demands_cannot_be_left_out() {
    let schema: Json = serde_json::from_str(&keyword_schema()).expect("the schema is JSON");
    for (holder, name, right) in examples() {
        for member in schema["properties"][name]["required"]
            .as_array()
            .into_iter()
            .flatten()
        {
            let member = member.as_str().expect("names are text");
            let mut lacking = right.clone();
            lacking
                .as_object_mut()
                .expect("it has members")
                .remove(member);
            let said = said_with(holder, name, lacking);
            assert!(
                said[0].ends_with(&format!("error `{name}` has no `{member}`")),
                "{said:?}"
            );
        }
    }
}

#[test]
fn names_in_keywords_have_to_name_something() {
    for (holder, name, value, expected) in [
        (
            DOCUMENT,
            "x-connector-quickstart",
            json!({ "operation": "Gone", "sample": "Show.response.json" }),
            "no operation is named `Gone`",
        ),
        (
            DOCUMENT,
            "x-connector-quickstart",
            json!({ "operation": "Show", "sample": "Gone.json" }),
            "the sample `Gone.json` does not exist",
        ),
        (
            SHOW,
            "x-connector-paging",
            json!({ "page": "seite", "first": 1, "items": "/a" }),
            "the operation has no query parameter `seite`",
        ),
        (
            SHOW,
            "x-connector-paging",
            json!({ "page": "page", "first": 1, "items": "a" }),
            "`x-connector-paging.items` must be a JSON Pointer, not `a`",
        ),
        (
            HOOK,
            "x-connector-removal",
            json!({ "method": "DELETE", "path": "/hooks", "id": "/id" }),
            "`/hooks` must have exactly one name in braces for the id",
        ),
        (
            "/components/securitySchemes/key",
            "x-connector-credential",
            json!({ "parameter": "gone" }),
            "there is no connection parameter `gone`",
        ),
        (
            SHOW,
            "x-connector-delivery",
            json!({ "formEncoded": true }),
            "`x-connector-delivery` is only allowed on a trigger's operation",
        ),
    ] {
        let said = said_with(holder, name, value);
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(
            said[0].ends_with(expected),
            "{said:?} does not say {expected:?}"
        );
    }
}

#[test]
fn the_readme_has_the_schema_of_the_keywords() {
    let (_, after) = README
        .split_once("### JSON Schema of the keywords")
        .expect("the README has the section");
    let block = after
        .split("```json\n")
        .nth(1)
        .and_then(|block| block.split("```").next())
        .expect("with a block of JSON");
    assert_eq!(
        block,
        keyword_schema(),
        "paste the second into specs/README.md"
    );
}

#[test]
fn the_readme_tells_the_meaning_of_every_keyword() {
    for (_, name, _) in examples() {
        assert!(
            README.contains(&format!("| `{name}` |")),
            "specs/README.md does not tell of {name}"
        );
    }
}

#[test]
fn a_text_of_an_error_stands_for_a_code_that_has_a_remedy() {
    let mut document = sound();
    let texts = json!({ "texts": [{ "text": "no credit for {number}", "code": "E1" }] });
    set(&mut document, "/x-connector-errors", texts);
    let said_now = said(&[
        ("openapi.json", &document),
        ("apiProperties.json", &properties()),
    ]);
    assert_eq!(
        said_now,
        ["/x-connector-errors/texts/0/code error `x-connector-remedies` has no code `E1`"]
    );
    set(
        &mut document,
        "/x-connector-remedies",
        json!({ "E1": "Buy credit." }),
    );
    let said_now = said(&[
        ("openapi.json", &document),
        ("apiProperties.json", &properties()),
    ]);
    assert_eq!(said_now, [""; 0]);
}

#[test]
fn a_text_of_an_error_has_words_of_its_own() {
    for text in ["{anything}", "{a}: {b}", "\"{a}\""] {
        let mut document = sound();
        let texts = json!({ "texts": [{ "text": text, "code": "E1" }] });
        set(&mut document, "/x-connector-errors", texts);
        set(
            &mut document,
            "/x-connector-remedies",
            json!({ "E1": "Ask." }),
        );
        let said_now = said(&[
            ("openapi.json", &document),
            ("apiProperties.json", &properties()),
        ]);
        let at = "/x-connector-errors/texts/0/text";
        assert_eq!(
            said_now,
            [format!("{at} error `{text}` matches every message")]
        );
    }
}

#[test]
fn what_is_no_status_of_a_failure_has_no_remedy_as_one() {
    for name in ["200", "600", "50", "5000", "5xx", "default"] {
        let said_now = said_with(
            DOCUMENT,
            "x-connector-status-remedies",
            json!({ name: "Ask." }),
        );
        let at = "/x-connector-status-remedies";
        let message = format!("`x-connector-status-remedies` has no member `{name}`");
        assert_eq!(said_now, [format!("{at}/{name} error {message}")]);
    }
}

#[test]
fn what_is_harmless_is_a_single_value_and_not_sensitive() {
    let at = format!("{MESSAGE}/x-connector-harmless");
    assert_eq!(
        said_with(MESSAGE, "x-connector-harmless", json!(true)),
        [format!(
            "{at} error `x-connector-harmless` is not on a single value"
        )],
    );
    let mut document = sound();
    set(
        &mut document,
        &format!("{TEXT}/x-connector-sensitive"),
        json!(true),
    );
    set(
        &mut document,
        &format!("{TEXT}/x-connector-harmless"),
        json!(true),
    );
    let said = said(&[("openapi.json", &document)]);
    let at = format!("{TEXT}/x-connector-harmless");
    let message = "`x-connector-harmless` and `x-connector-sensitive` contradict each other";
    assert!(said.contains(&format!("{at} error {message}")), "{said:?}");
    let list = json!({"type": "array", "items": {"type": "string"}, "x-connector-harmless": true});
    assert_eq!(
        said_with(MESSAGE, "properties", json!({"text": list})),
        [""; 0]
    );
}
