//! Choices for inputs, as services list them.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, and helpers are no `#[test]` functions"
)]

use connector_runtime::{
    Choice, ClientOptions, Outcome,
    generated::{
        Client, Connector, Credentials, ErrorShape, Method, Operation, Piece, Rewrite, Segment,
        choices::{Argument, ArgumentValue, ChoiceSource, Choices},
        paging::{Numbered, Paging},
    },
    testing::{MockResponse, MockTransport},
};

static CONNECTOR: Connector = Connector {
    name: "example",
    user_agent: "connector-example/1.2.3",
    base_url: Some("https://api.example.com/v1"),
    errors: ErrorShape {
        code: &[],
        message: &[],
        texts: &[],
        success: &[],
    },
    throttle: None,
    remedies: &[],
    status_remedies: &[],
};

static SERVICES: Operation = Operation {
    id: "list_services",
    method: Method::POST,
    template: "/projects/{project}/services",
    path: &[
        Segment::Literal("/projects/"),
        Segment::Parameter("project"),
        Segment::Literal("/services"),
    ],
    query: None,
    safe: true,
    accept: "application/json",
};

static SOURCE: ChoiceSource = ChoiceSource {
    operation: &SERVICES,
    arguments: &[
        Argument::path("project", ArgumentValue::Input("projectId")),
        Argument::query("type", ArgumentValue::OptionalInput("itemType")),
        Argument::header("x-kind", ArgumentValue::Fixed("all")),
        Argument::body("limit", ArgumentValue::Fixed("50")),
    ],
    paging: None,
    collection: "/data/items",
    value: "/id",
    title: Some("/names/short"),
};

fn service(replies: &[&str]) -> (MockTransport, Choices) {
    let double = MockTransport::new();
    for reply in replies {
        double.respond(MockResponse::json(200, *reply));
    }
    let options = ClientOptions::new().transport(double.clone());
    let client = Client::new(&CONNECTOR, Credentials::none(), options).unwrap();
    (double, Choices::new(&client))
}

#[tokio::test]
async fn choices_are_listed_with_what_was_given() {
    let reply = r#"{"data": {"items": [
        {"id": 1, "names": {"short": "One"}},
        {"id": "2"},
        {"id": {}, "names": {"short": "no id"}},
        {"names": {"short": "none"}}
    ]}}"#;
    let (double, choices) = service(&[reply]);
    let choices = choices
        .give("projectId", &3_i64)
        .give("projectId", &7_i64)
        .give("itemType", &"a b".to_owned())
        .give("other", &true);
    let choices = choices.list::<i64>(&SOURCE).await.unwrap();
    let listed: Vec<_> = choices
        .iter()
        .map(|one| (*one.value(), one.title()))
        .collect();
    assert_eq!(listed, [(1, Some("One")), (2, None)]);

    let request = &double.requests()[0];
    assert_eq!(request.path(), "/v1/projects/7/services");
    assert_eq!(request.query(), Some("type=a%20b"));
    assert_eq!(request.header("x-kind"), Some("all"));
    assert_eq!(request.body_text(), r#"{"limit":50}"#);
}

#[tokio::test]
async fn an_id_that_is_a_number_fits_an_input_of_text() {
    let (_double, choices) = service(&[r#"{"data": {"items": [{"id": 121}]}}"#]);
    let choices = choices
        .give("projectId", &7_i64)
        .list::<String>(&SOURCE)
        .await;
    assert_eq!(choices.unwrap()[0].value(), "121");
}

#[tokio::test]
async fn what_the_path_needs_must_be_given_first() {
    let (double, choices) = service(&[]);
    let error = choices.list::<i64>(&SOURCE).await.unwrap_err();
    assert!(error.is_invalid_input() && error.to_string().contains("`projectId`"));
    assert!(double.requests().is_empty());
}

#[tokio::test]
async fn without_a_path_to_the_list_the_reply_or_its_value_is_the_list() {
    static ROOT: ChoiceSource = ChoiceSource {
        collection: "",
        value: "",
        title: None,
        ..SOURCE
    };
    let (_double, choices) = service(&["[1, 2]", r#"{"value": [3]}"#, "{}", "null"]);
    let choices = choices.give("projectId", &7_i64);
    for expected in [&[1, 2][..], &[3], &[], &[]] {
        let listed = choices.list::<i64>(&ROOT).await.unwrap();
        let values: Vec<i64> = listed.into_iter().map(Choice::into_value).collect();
        assert_eq!(values, expected);
    }
}

#[tokio::test]
async fn a_reply_without_a_list_is_an_error_with_its_bytes() {
    for reply in [
        r#"{"message": "InvalidToken"}"#,
        r#"{"data": {"items": {}}}"#,
        "7",
        "<html>",
    ] {
        let (_double, choices) = service(&[reply]);
        let choices = choices.give("projectId", &7_i64);
        let error = choices.list::<i64>(&SOURCE).await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::Completed);
        assert_eq!(error.body().map(|body| &body[..]), Some(reply.as_bytes()));
    }
}

#[tokio::test]
async fn what_choices_depend_on_must_be_given_before_anything_is_sent() {
    static STRICT: ChoiceSource = ChoiceSource {
        arguments: &[
            Argument::path("project", ArgumentValue::Fixed("1")),
            Argument::query("kind", ArgumentValue::Input("itemType")),
        ],
        ..SOURCE
    };
    let (double, choices) = service(&[]);
    let error = choices.list::<i64>(&STRICT).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(error.to_string().contains("`itemType`"), "{error}");
    assert!(double.requests().is_empty());
}

#[tokio::test]
async fn choices_below_another_are_asked_for_by_what_came_of_it() {
    static BELOW: ChoiceSource = ChoiceSource {
        arguments: &[
            Argument::path("project", ArgumentValue::Input("projectId")),
            Argument::query("path", ArgumentValue::ParentMember("/key/path")),
            Argument::query("absent", ArgumentValue::ParentMember("/absent")),
        ],
        ..SOURCE
    };
    let top = r#"{"data": {"items": [{"id": 1, "key": {"path": "a/b"}}]}}"#;
    let below = r#"{"data": {"items": [{"id": 2}]}}"#;
    let (double, choices) = service(&[top, below]);
    let choices = choices.give("projectId", &7_i64);
    let top = choices.list::<i64>(&SOURCE).await.unwrap();
    let below: Vec<Choice<i64>> = choices.list_children(&BELOW, &top[0]).await.unwrap();
    assert_eq!(below[0].value(), &2);
    assert_eq!(double.requests()[1].query(), Some("path=a%2Fb"));
}

#[tokio::test]
async fn choices_on_several_pages_are_all_listed() {
    static PAGES: Paging = Paging::Numbered(Numbered {
        page: "page",
        first: 0,
        items: &["data", "items"],
        last_page: None,
        total_items: Some(&["total"]),
    });
    static PAGED: ChoiceSource = ChoiceSource {
        paging: Some(&PAGES),
        ..SOURCE
    };
    let (double, choices) = service(&[
        r#"{"total": 2, "data": {"items": [{"id": 1}]}}"#,
        r#"{"total": 2, "data": {"items": [{"id": 2}]}}"#,
    ]);
    let choices = choices.give("projectId", &7_i64);
    assert_eq!(choices.list::<i64>(&PAGED).await.unwrap().len(), 2);
    assert_eq!(double.requests().len(), 2);
}

#[tokio::test]
async fn a_schema_is_found_where_the_definition_says() {
    static SCHEMA: ChoiceSource = ChoiceSource {
        collection: "/schema",
        ..SOURCE
    };
    let (_double, choices) = service(&[r#"{"schema": {"type": "object"}}"#, "{}"]);
    let choices = choices.give("projectId", &7_i64);
    assert_eq!(choices.schema(&SCHEMA).await.unwrap()["type"], "object");
    assert!(choices.schema(&SCHEMA).await.unwrap().is_null());
}

#[tokio::test]
async fn debug_shows_neither_titles_nor_what_was_given() {
    let reply = r#"{"data": {"items": [{"id": 1, "names": {"short": "Zoë"}}]}}"#;
    let (_double, choices) = service(&[reply]);
    let choices = choices.give("projectId", &"secret".to_owned());
    let listed = choices.list::<i64>(&SOURCE).await.unwrap();
    let shown = format!("{choices:?} {listed:?}");
    assert!(
        !shown.contains("Zoë") && !shown.contains("secret"),
        "{shown}"
    );
}

#[tokio::test]
async fn an_operation_that_goes_elsewhere_is_asked_there() {
    static ELSEWHERE: Rewrite = Rewrite {
        path: &[Piece::Text("/all-services")],
        ..Rewrite::DEFAULT
    };
    let (double, choices) = service(&["[]"]);
    let choices = choices.give("projectId", &7).rewritten(&ELSEWHERE);
    choices.list::<i64>(&SOURCE).await.unwrap();
    assert_eq!(double.requests()[0].path(), "/v1/all-services");
}

#[tokio::test]
async fn an_operation_that_needs_the_gateway_is_not_asked_directly() {
    let (double, choices) = service(&[]);
    let choices = choices
        .give("projectId", &7)
        .managed_only("A script rewrites it.");
    let error = choices.list::<i64>(&SOURCE).await.unwrap_err();
    assert!(error.to_string().contains("managed"), "{error}");
    assert!(double.requests().is_empty());
}
