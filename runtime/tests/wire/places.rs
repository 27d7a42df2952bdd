//! Any text, in any place: it arrives as it was, or is refused, and stays in
//! its place.

use connector_runtime::{
    ClientOptions, Error, Outcome, Value,
    generated::{Call, Client, Form, ListStyle, Method, Operation, Segment},
    testing::{MockResponse, MockServer, RecordedRequest},
};
use proptest::prelude::*;

use crate::service::{CONNECTOR, POST, credentials};

/// A path with parameters in every position that definitions have.
static PLACES: Operation = Operation {
    id: "places",
    method: Method::GET,
    template: "/a/{first}/items('{second}')/{third}.json",
    path: &[
        Segment::Literal("/a/"),
        Segment::Parameter("first"),
        Segment::Literal("/items('"),
        Segment::Parameter("second"),
        Segment::Literal("')/"),
        Segment::Parameter("third"),
        Segment::Literal(".json"),
    ],
    query: Some("fixed=1"),
    safe: true,
    accept: "",
};

/// Texts that mean something to someone on the way, alone and among others.
fn hostile() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "/", "\\", "?", "#", "%", "&", "=", ";", "+", " ", "..", ".", "%2e", "%2E%2e", "%2f",
        "%252e", "%00", "\0", "\r\n", "\n", "\t", "\u{7f}", "\u{85}", "\u{feff}", "\u{202e}", "é",
        "e\u{301}", "😀", "'", "\"", "(", ")", "{", "}", "$", ",", "|", ":", "@", "//", "http://",
        "a", "0", "~", "*", "<", ">",
    ];
    let piece = prop_oneof![
        4 => proptest::sample::select(PIECES).prop_map(str::to_owned),
        1 => ".{0,4}",
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

/// What comes of a call: the request, or the error where nothing was sent.
fn sent(build: impl FnOnce(&Client) -> Call) -> Result<RecordedRequest, Error> {
    let server = MockServer::start().unwrap();
    server.default_response(MockResponse::empty(204));
    let options = ClientOptions::new().base_url(format!("{}/v1", server.url()));
    let client = Client::new(&CONNECTOR, credentials(), options).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let result = runtime.block_on(build(&client).send::<Value>());
    let requests = server.requests();
    match result {
        Ok(_) => {
            assert_eq!(requests.len(), 1);
            Ok(requests[0].clone())
        }
        Err(error) => {
            assert_eq!(requests, []);
            assert_eq!(error.outcome(), Outcome::NotSent);
            assert!(error.is_invalid_input());
            Err(error)
        }
    }
}

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text)
        .decode_utf8()
        .unwrap()
        .into_owned()
}

/// Whether a text is one that no path may hold.
fn has_no_place_in_a_path(text: &str) -> bool {
    text.is_empty() || text.chars().any(char::is_control) || climbs(text)
}

fn climbs(text: &str) -> bool {
    let mut text = text.to_owned();
    loop {
        if text
            .split(['/', '\\'])
            .any(|name| name == "." || name == "..")
        {
            return true;
        }
        let decoded = percent_encoding::percent_decode_str(&text)
            .decode_utf8_lossy()
            .into_owned();
        if decoded == text {
            return false;
        }
        text = decoded;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn any_text_in_a_path(first in hostile(), second in hostile(), third in hostile()) {
        let values = [&first, &second, &third];
        let sent = sent(|client| {
            let call = client.call(&PLACES).path("first", &first);
            call.path("second", &second).path("third", &third)
        });
        match sent {
            Ok(request) => {
                let path = request.path().strip_prefix("/v1/a/").unwrap();
                let (one, rest) = path.split_once("/items('").unwrap();
                let (two, rest) = rest.split_once("')/").unwrap();
                let three = rest.strip_suffix(".json").unwrap();
                for (arrived, value) in [one, two, three].into_iter().zip(values) {
                    prop_assert!(!arrived.contains(['/', '\\', '?', '#', '\'']), "{arrived}");
                    prop_assert_eq!(&decoded(arrived), value);
                }
                prop_assert_eq!(request.query(), Some("fixed=1"));
            }
            Err(_) => prop_assert!(
                values.iter().any(|value| has_no_place_in_a_path(value)),
                "refused without a reason: {values:?}"
            ),
        }
    }

    #[test]
    fn any_text_in_a_query(name in hostile(), value in hostile(), other in hostile()) {
        let unlisted = other.clone();
        let request = sent(|client| {
            let options = connector_runtime::CallOptions::new().query("unlisted", &unlisted);
            let call = client.call(&POST).query(name.clone(), &value);
            call.options(options)
        });
        // An unlisted parameter takes the place of one of the same name.
        prop_assume!(name != "unlisted");
        let request = request.unwrap();
        prop_assert_eq!(request.path(), "/v1/items");
        let pairs: Vec<&str> = request.query().unwrap().split('&').collect();
        let expected = [(name.as_str(), &value), ("unlisted", &other)];
        prop_assert_eq!(pairs.len(), 2);
        for (pair, (name, value)) in pairs.into_iter().zip(expected) {
            let (arrived_name, arrived) = pair.split_once('=').unwrap();
            prop_assert_eq!(decoded(arrived_name), name);
            prop_assert_eq!(&decoded(arrived), value);
        }
    }

    #[test]
    fn any_texts_in_a_list(values in proptest::collection::vec(hostile(), 1..4)) {
        for (style, separator, encoded) in [
            (ListStyle::Comma, ',', ","),
            (ListStyle::Space, ' ', "%20"),
            (ListStyle::Tab, '\t', "%09"),
            (ListStyle::Pipe, '|', "%7C"),
        ] {
            let request = sent(|client| client.call(&POST).query_list("ids", style, &values));
            match request {
                Ok(request) => {
                    let list = request.query().unwrap().strip_prefix("ids=").unwrap();
                    let arrived: Vec<String> = list.split(encoded).map(decoded).collect();
                    prop_assert_eq!(&arrived, &values);
                }
                Err(_) => prop_assert!(values.iter().any(|value| value.contains(separator))),
            }
        }
    }

    #[test]
    fn any_text_in_a_header(value in hostile()) {
        match sent(|client| client.call(&POST).header("x-value", &value)) {
            Ok(request) => prop_assert_eq!(request.header("x-value"), Some(value.as_str())),
            Err(_) => prop_assert!(
                value.chars().any(char::is_control) || value.trim_matches(' ') != value,
                "refused without a reason: {value:?}"
            ),
        }
    }

    #[test]
    fn any_text_in_a_form(name in hostile(), value in hostile()) {
        let form = Form::new().field(name.clone(), &value);
        let request = sent(|client| client.call(&POST).form(form)).unwrap();
        let body = request.body_text();
        let (arrived_name, arrived) = body.split_once('=').unwrap();
        prop_assert!(!arrived.contains(['&', '=']));
        prop_assert_eq!(decoded(arrived_name), name);
        prop_assert_eq!(decoded(arrived), value);
    }
}
