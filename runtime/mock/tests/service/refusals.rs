//! Each of the ten kinds of wrong request, refused in the provider's shape.

use connector_mock::{Settings, Side};

use crate::wire::{parts, start};

const HEAD: &str = "POST /v1/lists/7/people?dry=true HTTP/1.1\nx-key: k\nx-tenant: t\ncontent-type: application/json";

const GOOD: &str = r#"{"name": "Ada", "colour": "red"}"#;

/// What is replaced in the head, by what, the body; status, code and text of the
/// refusal.
#[rustfmt::skip] // A table.
const WRONG: [[&str; 6]; 16] = [
    ["people", "pets", GOOD, "404", "NOT_FOUND",
        "path: the definition has no operation with this path"],
    ["POST", "DELETE", GOOD, "405", "METHOD_NOT_ALLOWED",
        "method: operations with this path have the method POST"],
    ["x-key", "x-lock", GOOD, "401", "UNAUTHORIZED",
        "credential: header `X-Key` is missing"],
    ["?dry=true", "", GOOD, "400", "BAD_REQUEST",
        "missing query parameter: query parameter `dry` is required"],
    ["x-tenant", "x-tenants", GOOD, "400", "BAD_REQUEST",
        "missing header: header `X-Tenant` is required"],
    ["/7/", "//", GOOD, "400", "BAD_REQUEST",
        "missing member: path parameter `list_id` is required"],
    ["", "", r#"{"colour": "red"}"#, "400", "BAD_REQUEST",
        "missing member: /name of the body is required"],
    ["", "", "", "400", "BAD_REQUEST", "missing member: the body is required"],
    ["/7/", "/seven/", GOOD, "400", "BAD_REQUEST",
        "type: path parameter `list_id` has to be an integer"],
    ["true", "perhaps", GOOD, "400", "BAD_REQUEST",
        "type: query parameter `dry` has to be a boolean"],
    ["", "", r#"{"name": 7}"#, "400", "BAD_REQUEST",
        "type: /name of the body has to be a string"],
    ["", "", "{", "400", "BAD_REQUEST", "type: the body is not valid JSON"],
    ["", "", r#"{"name": "Ada", "colour": "blue"}"#, "400", "BAD_REQUEST",
        "enumeration: /colour of the body has to be one of the listed values"],
    ["", "", r#"{"name": "A"}"#, "400", "BAD_REQUEST",
        "limit: /name of the body has to have at least 2 characters"],
    ["x-tenant: t", "x-tenant: tenth", GOOD, "400", "BAD_REQUEST",
        "limit: header `X-Tenant` may have at most 4 characters"],
    ["json", "xml", GOOD, "400", "BAD_REQUEST",
        "media type: the body has to be application/json"],
];

#[test]
fn each_kind_of_wrong_request_is_refused_with_its_rule() {
    let service = start("acme", Settings::default());
    assert_eq!(parts(&service.ask(HEAD, GOOD)).0, "201");
    for [from, to, body, status, code, text] in WRONG {
        let head = if from.is_empty() {
            HEAD.to_owned()
        } else {
            HEAD.replace(from, to)
        };
        let response = service.ask(&head, body);
        let wanted = format!(r#"{{"error":{{"code":"{code}","text":"{text}"}}}}"#);
        assert_eq!(parts(&response), (status, wanted.as_str()));
    }
}

#[test]
fn a_line_says_what_came_of_a_request_but_nothing_that_the_caller_chose() {
    let service = start("acme", Settings::default());
    service.ask(
        &HEAD.replace("/7/", "/4711/"),
        r#"{"name": "Ada Lovelace"}"#,
    );
    assert_eq!(
        service.last_line(),
        "201 POST   /lists/{list_id}/people (AddPerson) accepted"
    );
    service.ask(&HEAD.replace("/7/", "/secret-list/"), "{}");
    assert_eq!(
        service.last_line(),
        "400 POST   /lists/{list_id}/people (AddPerson) refused: missing member: /name of the body is required"
    );
    service.ask("GET /v1/secret HTTP/1.1", "");
    assert_eq!(
        service.last_line(),
        "404 GET    ? refused: path: the definition has no operation with this path"
    );
}

#[test]
fn swagger_is_held_to_as_its_policies_have_changed_it() {
    let service = start("acme-swagger", Settings::default());
    let head = "PUT /v1/send?tags=a,b HTTP/1.1\nauthorization: Basic YTpi\nx-tenant: t\ncontent-type: application/json";
    assert_eq!(parts(&service.ask(head, r#"{"text": null}"#)).0, "200");
    let refused = |head: &str, body: &str| {
        let response = service.ask(head, body);
        let (status, body) = parts(&response);
        assert!(status.starts_with('4'), "{response}");
        body.to_owned()
    };
    assert_eq!(
        refused(&head.replace("=a,b", "=a,c"), r#"{"text": "t"}"#),
        r#"{"message":"enumeration: /1 of query parameter `tags` has to be one of the listed values"}"#
    );
    assert_eq!(
        refused(&head.replace("x-tenant", "x-nobody"), r#"{"text": "t"}"#),
        r#"{"message":"credential: header `X-Tenant` or header `Authorization` with the scheme Bearer is missing"}"#
    );
    assert_eq!(
        refused(&head.replace("YTpi", "YWI="), r#"{"text": "t"}"#),
        r#"{"message":"credential: header `Authorization` with the scheme Basic or header `Authorization` with the scheme Bearer is missing"}"#
    );
    // A connection that is made by signing in has a token.
    let signed_in = head.replace("Basic YTpi", "Bearer t");
    assert_eq!(parts(&service.ask(&signed_in, r#"{"text": "t"}"#)).0, "200");
    assert_eq!(
        refused(
            head,
            r#"{"text": "t", "parts": [{"text": "a text too long"}]}"#
        ),
        r#"{"message":"limit: /parts/0/text of the body may have at most 10 characters"}"#
    );
    assert_eq!(
        refused(
            head,
            r#"{"text": "t", "parts": [{"text": ""}, {"text": ""}, {"text": ""}]}"#
        ),
        r#"{"message":"limit: /parts of the body may have at most 2 items"}"#
    );
}

#[test]
fn a_form_is_looked_into() {
    let service = start("acme-swagger", Settings::default());
    let head = "POST /v1/files HTTP/1.1\nauthorization: Basic YTpi\ncontent-type: multipart/form-data; boundary=x";
    let form = |copies: &str, name: &str| {
        format!(
            "--x\r\ncontent-disposition: form-data; name=\"copies\"\r\n\r\n{copies}\r\n\
             --x\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"f\"\r\n\r\nbytes\r\n--x--\r\n"
        )
    };
    assert_eq!(parts(&service.ask(head, &form("2", "file"))), ("204", ""));
    let body = |response: String| parts(&response).1.to_owned();
    assert_eq!(
        body(service.ask(head, &form("4", "file"))),
        r#"{"message":"limit: /copies of the body has to be at most 3"}"#
    );
    assert_eq!(
        body(service.ask(head, &form("many", "file"))),
        r#"{"message":"type: /copies of the body has to be an integer"}"#
    );
    assert_eq!(
        body(service.ask(head, &form("2", "fail"))),
        r#"{"message":"missing member: /file of the body is required"}"#
    );
}

#[test]
fn in_the_place_of_a_gateway_calls_come_as_the_definition_has_them() {
    let settings = Settings {
        side: Side::Gateway,
        ..Settings::default()
    };
    let service = start("acme-swagger", settings);
    let head =
        "POST /virtual/send HTTP/1.1\nauthorization: Bearer t\ncontent-type: application/json";
    assert_eq!(parts(&service.ask(head, r#"{"text": "t"}"#)).0, "200");
    let response = service.ask(&head.replace("Bearer", "Basic"), r#"{"text": "t"}"#);
    assert_eq!(
        parts(&response),
        (
            "401",
            r#"{"message":"credential: header `Authorization` with the scheme Bearer is missing"}"#
        )
    );
}

#[test]
fn a_policy_that_replaces_authorization_replaces_what_is_asked_for() {
    let service = start("acme-swagger", Settings::default());
    let head =
        "PUT /v1/pictures HTTP/1.1\nauthorization: JWT t\ncontent-type: application/octet-stream";
    assert_eq!(parts(&service.ask(head, "\u{1}")).0, "204");
}

#[test]
fn a_body_of_bytes_may_come_as_bytes_and_others_as_a_declared_header_says() {
    let service = start("acme-swagger", Settings::default());
    let picture =
        "PUT /v1/pictures HTTP/1.1\nauthorization: JWT t\ncontent-type: application/octet-stream";
    assert_eq!(parts(&service.ask(picture, "\u{1}")).0, "204");
    let note = "POST /v1/notes HTTP/1.1\nauthorization: Basic YTpi\ncontent-type: text/x-note";
    assert_eq!(parts(&service.ask(note, "a note")).0, "200");
    let response = service.ask(&note.replace("x-note", "x-other"), "a note");
    assert_eq!(
        parts(&response).1,
        r#"{"message":"media type: the body has to be application/json or text/x-note"}"#
    );
}
