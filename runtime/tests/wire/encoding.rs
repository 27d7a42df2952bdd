use connector_runtime::{CallOptions, Outcome, Value, generated::ListStyle};

use crate::service::{GET, client, get, only_request, post, server};

/// Values that mean something to someone on the way.
const HOSTILE: [&str; 28] = [
    "a/b",
    "a\\b",
    "a?b",
    "a#b",
    "a%b",
    "%2e%2e",
    "%252e",
    "..",
    ".",
    "../../admin",
    "a/../b",
    "a&b=c",
    "a=b",
    "a;b",
    "a+b",
    "a b",
    " a",
    "a ",
    "a\tb",
    "a\r\nx-evil: 1",
    "a\0b",
    "\u{7f}",
    "Zoë",
    "😀",
    "\u{202e}",
    "a\"b",
    "{id}",
    "",
];

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text)
        .decode_utf8()
        .unwrap()
        .into_owned()
}

#[tokio::test]
async fn a_hostile_value_in_a_path_arrives_as_it_was_or_is_refused() {
    for value in HOSTILE {
        let server = server();
        let sent = client(&server)
            .call(&GET)
            .path("id", value)
            .send::<Value>()
            .await;
        match sent {
            Ok(_) => {
                let request = only_request(&server);
                let segment = request
                    .path()
                    .strip_prefix("/v1/items/")
                    .unwrap()
                    .to_owned();
                assert!(!segment.contains(['/', '\\']), "{segment}");
                assert_eq!(decoded(&segment), value);
                assert_eq!(request.query(), Some("api-version=2.0"));
            }
            Err(error) => {
                assert_eq!(error.outcome(), Outcome::NotSent);
                assert!(error.is_invalid_input());
                assert!(error.to_string().contains("`id`"));
                assert_eq!(server.requests(), []);
            }
        }
    }
}

#[tokio::test]
async fn a_hostile_value_in_a_query_arrives_as_it_was() {
    for value in HOSTILE {
        let server = server();
        get(&server)
            .query("q[]", value)
            .query("last", "z")
            .send::<Value>()
            .await
            .unwrap();
        let request = only_request(&server);
        assert_eq!(request.path(), "/v1/items/7");
        let pairs: Vec<&str> = request.query().unwrap().split('&').collect();
        let [version, pair, last] = pairs[..] else {
            panic!("{pairs:?}")
        };
        assert_eq!((version, last), ("api-version=2.0", "last=z"));
        assert_eq!(decoded(pair.strip_prefix("q%5B%5D=").unwrap()), value);
    }
}

#[tokio::test]
async fn a_hostile_value_in_a_header_arrives_as_it_was_or_is_refused() {
    for value in HOSTILE {
        let server = server();
        match get(&server).header("x-name", value).send::<Value>().await {
            Ok(_) => {
                let request = only_request(&server);
                assert_eq!(request.header("x-name"), Some(value));
                assert_eq!(request.header("x-evil"), None);
            }
            Err(error) => {
                assert_eq!(error.outcome(), Outcome::NotSent);
                assert!(error.to_string().contains("`x-name`"));
                assert_eq!(server.requests(), []);
            }
        }
    }
}

#[tokio::test]
async fn a_hostile_value_in_a_form_arrives_as_it_was() {
    for value in HOSTILE {
        let server = server();
        let form = connector_runtime::generated::Form::new()
            .field("a&b", value)
            .field("z", &1);
        post(&server).form(form).send::<Value>().await.unwrap();
        let request = only_request(&server);
        assert_eq!(
            request.header("content-type"),
            Some("application/x-www-form-urlencoded")
        );
        let body = request.body_text();
        let (pair, rest) = body.split_once('&').unwrap();
        assert_eq!(rest, "z=1");
        assert_eq!(decoded(pair.strip_prefix("a%26b=").unwrap()), value);
    }
}

#[tokio::test]
async fn lists_are_written_in_their_style() {
    for (style, query) in [
        (ListStyle::Comma, "ids=a,b%26c"),
        (ListStyle::Space, "ids=a%20b%26c"),
        (ListStyle::Tab, "ids=a%09b%26c"),
        (ListStyle::Pipe, "ids=a%7Cb%26c"),
        (ListStyle::Repeat, "ids=a&ids=b%26c"),
    ] {
        let server = server();
        post(&server)
            .query_list("ids", style, &["a", "b&c"])
            .send::<Value>()
            .await
            .unwrap();
        assert_eq!(only_request(&server).query(), Some(query));
    }
}

#[tokio::test]
async fn an_item_that_would_arrive_as_two_is_refused() {
    let server = server();
    let call = post(&server).query_list("ids", ListStyle::Comma, &["a,b"]);
    let error = call.send::<Value>().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    post(&server)
        .query_list("ids", ListStyle::Repeat, &["a,b"])
        .send::<Value>()
        .await
        .unwrap();
    assert_eq!(only_request(&server).query(), Some("ids=a%2Cb"));
}

#[tokio::test]
async fn an_empty_list_is_not_sent() {
    let server = server();
    let none: [i64; 0] = [];
    post(&server)
        .query_list("ids", ListStyle::Comma, &none)
        .header_list("x-ids", ListStyle::Comma, &none)
        .send::<Value>()
        .await
        .unwrap();
    let request = only_request(&server);
    assert_eq!((request.query(), request.header("x-ids")), (None, None));
}

#[tokio::test]
async fn an_input_that_is_set_again_is_replaced_in_its_place() {
    let server = server();
    let call = post(&server)
        .query("page", &1)
        .query("size", &10)
        .query("page", &2);
    call.send::<Value>().await.unwrap();
    assert_eq!(only_request(&server).query(), Some("page=2&size=10"));
}

#[tokio::test]
async fn a_missing_path_parameter_is_named() {
    let server = server();
    let error = client(&server)
        .call(&GET)
        .send::<Value>()
        .await
        .unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(error.to_string().contains("`id` is missing"), "{error}");
}

#[tokio::test]
async fn a_number_that_is_not_finite_is_refused() {
    let server = server();
    let error = post(&server)
        .query("x", &f64::NAN)
        .send::<Value>()
        .await
        .unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert_eq!(server.requests(), []);
}

#[tokio::test]
async fn unlisted_parameters_take_the_place_of_inputs_but_not_of_credentials() {
    let server = server();
    let options = CallOptions::new()
        .query("page", &2)
        .query("new", "a b")
        .header("x-trace", "t")
        .header("x-api-key", "mine");
    post(&server)
        .query("page", &1)
        .options(options)
        .send::<Value>()
        .await
        .unwrap();
    let request = only_request(&server);
    assert_eq!(request.query(), Some("page=2&new=a%20b"));
    assert_eq!(request.header("x-trace"), Some("t"));
    assert_eq!(request.header("x-api-key"), Some("secret-key"));
}

#[tokio::test]
async fn headers_of_http_itself_cannot_be_set() {
    for name in ["host", "content-length", "Transfer-Encoding", "connection"] {
        let server = server();
        let options = CallOptions::new().header(name, "1");
        let error = post(&server)
            .options(options)
            .send::<Value>()
            .await
            .unwrap_err();
        assert_eq!(error.outcome(), Outcome::NotSent);
    }
}
