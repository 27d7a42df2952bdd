use std::collections::BTreeMap;

use connector_runtime::{
    Base64, CallOptions, DateTime, ExtraMembers, ObjectExt as _, Outcome, Value,
    generated::{BulkReply, Json as _, Member, Object as _, Reply as ReplyType, results},
    testing::{MockResponse, is_same_json},
};
use serde_json::json;

use crate::service::{POST, client_with, post, server_with};

struct Sent {
    status: Member<String>,
    extra_members: ExtraMembers,
}

struct AllSent {
    items: Member<Vec<Sent>>,
    extra_members: ExtraMembers,
}

connector_runtime::generated::object! {
    Sent {
        0 status = "status";
    }
}

connector_runtime::generated::object! {
    AllSent {
        0 items = "items";
    }
}

impl BulkReply for AllSent {
    type Item = Sent;
    type Status = String;

    const ACCEPTED: &'static [&'static str] = &["OK"];

    fn items(&self) -> &[Sent] {
        self.items.items()
    }

    fn into_items(mut self) -> Vec<Sent> {
        self.items.take().unwrap_or_default()
    }

    fn status(item: &Sent) -> Option<String> {
        item.status.get().cloned()
    }
}

async fn read<T: ReplyType>(reply: MockResponse) -> T {
    let server = server_with(reply);
    post(&server).send::<T>().await.unwrap().into_inner()
}

#[tokio::test]
async fn a_documented_text_is_an_empty_reply() {
    let server = server_with(MockResponse::json(200, r#""Thank you""#));
    let sent = post(&server).allow_text().send::<Sent>().await.unwrap();
    assert!(*sent == Sent::empty());
    assert!(sent.type_mismatches().is_empty());
    assert_eq!(sent.http_body(), r#""Thank you""#);
    let list = post(&server).allow_text().send::<Vec<Sent>>().await;
    assert!(list.unwrap().is_empty());
    let maybe = post(&server).allow_text().send::<Option<Sent>>().await;
    assert!(maybe.unwrap().is_some());
    let number = post(&server).allow_text().send::<i64>().await.unwrap_err();
    assert!(number.is_decode(), "{number}");
}

#[tokio::test]
async fn what_spells_nothing_is_an_empty_object_that_says_what_came() {
    for (body, came) in [
        ("null", "null"),
        (r#""""#, r#""""#),
        (r#""Thank you""#, r#""Thank you""#),
        ("Thank you\r\n", r#""Thank you""#),
        ("[]", "[]"),
    ] {
        let sent: Sent = read(MockResponse::json(200, body)).await;
        let mismatches = sent.type_mismatches();
        let found: Vec<_> = mismatches.iter().collect();
        assert_eq!(found.len(), 1, "{body}");
        assert_eq!((found[0].pointer(), found[0].json()), ("", came));
        assert_eq!(serde_json::to_string(&sent).unwrap(), came);
        let list = read::<Vec<i64>>(MockResponse::json(200, body)).await;
        assert!(list.is_empty(), "{body}");
        let map = read::<BTreeMap<String, i64>>(MockResponse::json(200, body)).await;
        assert!(map.is_empty(), "{body}");
    }
    for nothing in [MockResponse::empty(204), MockResponse::json(200, " \n")] {
        let sent: Sent = read(nothing).await;
        assert!(sent == Sent::empty());
    }
    let none: Option<Sent> = read(MockResponse::json(200, "null")).await;
    assert!(none.is_none());
}

#[tokio::test]
async fn a_page_for_people_is_no_reply() {
    for body in ["<!doctype html><p>Sign in", " <html></html>", "{", "7"] {
        let server = server_with(MockResponse::json(200, body));
        let error = post(&server).send::<Sent>().await.unwrap_err();
        assert!(error.is_decode(), "{error}");
        assert_eq!(error.outcome(), Outcome::Completed);
        assert_eq!(error.body().unwrap(), body);
    }
}

#[tokio::test]
async fn one_where_many_are_documented_is_the_only_item() {
    let list: Vec<Sent> = read(MockResponse::json(200, r#"{"status": "SENT"}"#)).await;
    assert_eq!(list[0].status.text(), Some("SENT"));
    assert_eq!(read::<Vec<i64>>(MockResponse::json(200, "7")).await, [7]);
    // An object that says nothing of an item is none.
    let server = server_with(MockResponse::json(200, r#"{"message": "no"}"#));
    let error = post(&server).send::<Vec<Sent>>().await.unwrap_err();
    assert!(error.is_decode());
}

#[tokio::test]
async fn values_one_behind_the_other_are_a_list() {
    let lines = "{\"status\": \"A\"}\n{\"status\": \"B\"}\r\n";
    let list: Vec<Sent> = read(MockResponse::json(200, lines)).await;
    let statuses: Vec<_> = list.iter().map(|sent| sent.status.text()).collect();
    assert_eq!(statuses, [Some("A"), Some("B")]);
}

#[tokio::test]
async fn json_that_strict_readers_refuse_is_read() {
    let body = r#"{"status": "cut \ud83d", "price": 1e400, "rate": 1234567890123456.78}"#;
    let sent: Sent = read(MockResponse::json(200, body)).await;
    assert_eq!(sent.status.text(), Some("cut \u{fffd}"));
    assert_eq!(sent.extra_members().get("price").unwrap().as_str(), "1e400");
    assert!(is_same_json(sent.to_json().as_str(), body));
}

#[tokio::test]
async fn the_charset_is_obeyed() {
    for (media_type, body) in [
        (
            "application/json; charset=iso-8859-1",
            &b"{\"status\":\"Caf\xE9\"}"[..],
        ),
        ("application/json", b"{\"status\":\"Caf\xE9\"}"),
        (
            "application/json; charset=utf-8",
            b"\xEF\xBB\xBF{\"status\":\"Caf\xC3\xA9\"}",
        ),
    ] {
        let headers = [("content-type", media_type)];
        let reply = MockResponse::with_headers(200, &headers, body.to_vec());
        let sent: Sent = read(reply).await;
        assert_eq!(sent.status.text(), Some("Café"), "{media_type}");
    }
    let units = "{\"status\":\"Café\"}".encode_utf16();
    let utf_16: Vec<u8> = units.flat_map(u16::to_le_bytes).collect();
    let sent: Sent = read(MockResponse::with_headers(200, &[], utf_16)).await;
    assert_eq!(sent.status.text(), Some("Café"));
    let headers = [("content-type", "text/plain; charset=iso-8859-1")];
    let reply = MockResponse::with_headers(200, &headers, b"Caf\xE9".to_vec());
    assert_eq!(read::<String>(reply).await, "Café");
}

#[tokio::test]
async fn the_types_of_a_definition_are_read() {
    assert_eq!(read::<i64>(MockResponse::json(200, "\"7\"")).await, 7);
    assert!((read::<f64>(MockResponse::json(200, "0.5")).await - 0.5).abs() < f64::EPSILON);
    assert!(read::<bool>(MockResponse::json(200, "true")).await);
    assert_eq!(
        read::<Vec<i64>>(MockResponse::json(200, "[1, 2]")).await,
        [1, 2]
    );
    let map = read::<BTreeMap<String, i64>>(MockResponse::json(200, r#"{"a": 1}"#)).await;
    assert_eq!(map, BTreeMap::from([("a".to_owned(), 1)]));
    assert_eq!(
        read::<DateTime>(MockResponse::json(200, "\"2024\""))
            .await
            .as_str(),
        "2024"
    );
    assert_eq!(
        read::<Base64>(MockResponse::json(200, "\"aGk=\""))
            .await
            .decode()
            .unwrap(),
        b"hi"
    );
    assert_eq!(
        read::<Value>(MockResponse::json(200, "[{}]")).await,
        json!([{}])
    );
    read::<()>(MockResponse::text(200, "whatever")).await;
    let sent: Sent = read(MockResponse::json(200, r#"{"status": "OK", "new": 1}"#)).await;
    assert_eq!(sent.status.text(), Some("OK"));
}

#[tokio::test]
async fn nothing_is_none_and_the_empty_object() {
    for nothing in [
        MockResponse::empty(204),
        MockResponse::empty(200),
        MockResponse::json(200, " \n"),
    ] {
        assert_eq!(read::<Option<Sent>>(nothing.clone()).await, None);
        assert!(read::<Sent>(nothing.clone()).await == Sent::empty());
        assert_eq!(read::<Value>(nothing.clone()).await, Value::Null);
        assert!(read::<Vec<i64>>(nothing.clone()).await.is_empty());
        assert_eq!(read::<String>(nothing).await, "");
    }
}

#[tokio::test]
async fn a_documented_text_comes_as_json_as_plain_text_or_not_at_all() {
    assert_eq!(
        read::<String>(MockResponse::json(200, "\"a\\nb\"")).await,
        "a\nb"
    );
    assert_eq!(read::<String>(MockResponse::json(200, "null")).await, "");
    assert_eq!(
        read::<String>(MockResponse::text(200, "\"a\"")).await,
        "\"a\""
    );
    assert_eq!(read::<String>(MockResponse::text(200, "a b")).await, "a b");
    assert_eq!(
        read::<String>(MockResponse::json(200, "not json")).await,
        "not json"
    );
}

#[tokio::test]
async fn a_byte_order_mark_is_no_part_of_the_reply() {
    let json = "\u{feff}[1]";
    assert_eq!(read::<Vec<i64>>(MockResponse::json(200, json)).await, [1]);
}

#[tokio::test]
async fn a_response_has_status_headers_and_bytes() {
    let server = server_with(MockResponse::with_headers(
        201,
        &[("x-left", "9")],
        r#"{"status":null}"#,
    ));
    let response = post(&server).send::<Sent>().await.unwrap();
    assert_eq!(response.http_status().as_u16(), 201);
    assert_eq!(response.http_headers()["x-left"], "9");
    assert_eq!(response.http_body(), &br#"{"status":null}"#[..]);
    assert_eq!(response.status.get(), None);
    let (sent, status, headers) = response.into_parts();
    assert_eq!(
        (status.as_u16(), headers["x-left"].as_bytes()),
        (201, &b"9"[..])
    );
    assert_eq!(
        serde_json::to_value(&sent).unwrap(),
        json!({"status": null})
    );
}

#[tokio::test]
async fn each_item_says_for_itself_whether_it_was_accepted() {
    let reply = r#"{"items": [{"status": "OK"}, {"status": "BAD", "to": "+61"}, {}]}"#;
    let server = server_with(MockResponse::json(200, reply));
    let sent = post(&server).send_bulk::<AllSent>().await.unwrap();
    let borrowed: Vec<_> = results(&*sent).map(Result::<&_, _>::cloned).collect();
    let results: Vec<_> = sent.clone().into_results().collect();
    assert_eq!(results, borrowed);
    assert!(results[0].is_ok());
    let bad = results[1].as_ref().err().unwrap();
    assert_eq!((bad.status_text(), bad.item()), ("BAD", &sent.items()[1]));
    assert_eq!(
        format!("{bad} {bad:?}"),
        "not accepted: BAD Rejected(\"BAD\")"
    );
    assert_eq!(results[2].as_ref().err().unwrap().status(), None);
}

#[tokio::test]
async fn a_download_is_read_piece_by_piece_or_at_once() {
    let bytes: Vec<u8> = (0..200_000_u32).map(|n| n.to_le_bytes()[0]).collect();
    let headers = [
        ("content-type", "application/pdf"),
        ("x-filename", "..%2FZo%C3%AB.pdf"),
    ];
    let reply = MockResponse::with_headers(200, &headers, bytes.clone());

    let server = server_with(reply.clone());
    let call = post(&server).file_name_header("x-filename");
    let mut download = call.send_stream().await.unwrap();
    assert_eq!(download.file_name(), Some("Zoë.pdf"));
    assert_eq!(download.media_type(), Some("application/pdf"));
    let mut read = Vec::new();
    while let Some(chunk) = download.chunk().await.unwrap() {
        read.extend_from_slice(&chunk);
    }
    assert_eq!(read, bytes);

    let server = server_with(reply);
    let download = post(&server).send_stream().await.unwrap().into_inner();
    assert_eq!(download.bytes().await.unwrap(), bytes);
}

#[tokio::test]
async fn a_download_is_read_into_a_file_and_as_a_stream() {
    use futures_util::TryStreamExt as _;
    use http_body_util::BodyExt as _;
    use tokio::io::{AsyncReadExt as _, copy};

    let bytes: Vec<u8> = (0..200_000_u32).map(|n| n.to_le_bytes()[0]).collect();
    let server = server_with(MockResponse::with_headers(200, &[], bytes.clone()));
    let download = || async {
        let response = post(&server).send_stream().await.unwrap();
        response.into_inner()
    };

    let file = std::env::temp_dir().join(format!("connector-download-{}", std::process::id()));
    let mut written = tokio::fs::File::create(&file).await.unwrap();
    assert_eq!(
        copy(&mut download().await, &mut written).await.unwrap(),
        200_000
    );
    written.sync_all().await.unwrap();
    let saved = std::fs::read(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    assert!(saved == bytes);

    let pieces: Vec<bytes::Bytes> = download().await.try_collect().await.unwrap();
    assert!(pieces.concat() == bytes);

    let mut begun = [download().await, download().await, download().await];
    for download in &mut begun {
        let mut first = [0; 3];
        download.read_exact(&mut first).await.unwrap();
        assert_eq!(first, bytes[..3]);
    }
    let [mut in_pieces, at_once, as_body] = begun;
    let mut rest = Vec::new();
    while let Some(piece) = in_pieces.chunk().await.unwrap() {
        rest.extend_from_slice(&piece);
    }
    assert!(rest == bytes[3..]);
    assert!(at_once.bytes().await.unwrap() == bytes[3..]);
    let body = as_body.into_body().collect().await.unwrap().to_bytes();
    assert!(body == bytes[3..]);
}

#[tokio::test]
async fn reading_a_download_that_breaks_off_gives_the_error_of_the_call() {
    use tokio::io::AsyncReadExt as _;

    let cut = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc";
    let server = server_with(MockResponse::raw(cut));
    let mut download = post(&server).send_stream().await.unwrap().into_inner();
    let mut read = Vec::new();
    let failed = download.read_to_end(&mut read).await.unwrap_err();
    assert_eq!(read, b"abc");
    let error = failed.get_ref().unwrap();
    let error = error.downcast_ref::<connector_runtime::Error>().unwrap();
    assert_eq!(error.outcome(), Outcome::Completed);
    assert_eq!(error.operation(), Some("send_item"));
}

#[tokio::test]
async fn a_download_at_once_is_bounded_and_its_error_keeps_the_bytes() {
    let server = server_with(MockResponse::text(200, "0123456789"));
    let options = connector_runtime::ClientOptions::new().max_body(4);
    let call = client_with(&server, options).call(&POST);
    let download = call.send_stream().await.unwrap().into_inner();
    let error = download.bytes().await.unwrap_err();
    assert_eq!(error.outcome(), connector_runtime::Outcome::Completed);
    assert_eq!(error.body().unwrap(), &b"0123"[..]);
}

#[tokio::test]
async fn a_download_that_stands_still_ends_with_an_error() {
    let server = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = server.local_addr().unwrap();
    std::thread::spawn(move || {
        use std::io::{Read as _, Write as _};
        let (mut connection, _) = server.accept().unwrap();
        let _ = connection.read(&mut [0; 4096]).unwrap();
        connection
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc")
            .unwrap();
        // Until the client hangs up.
        let _ = connection.read(&mut [0; 1]);
    });
    let options = connector_runtime::ClientOptions::new().base_url(format!("http://{address}"));
    let client = connector_runtime::generated::Client::new(
        &crate::service::CONNECTOR,
        connector_runtime::generated::Credentials::none(),
        options,
    )
    .unwrap();
    let short = CallOptions::new().timeout(std::time::Duration::from_millis(200));
    let mut download = client
        .call(&POST)
        .options(short)
        .send_stream()
        .await
        .unwrap();
    assert_eq!(download.chunk().await.unwrap().unwrap(), "abc");
    let error = download.chunk().await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.outcome(), connector_runtime::Outcome::Completed);
}

#[tokio::test]
async fn a_download_that_is_refused_is_an_error_with_its_body() {
    let server = server_with(MockResponse::json(404, r#"{"code": "GONE"}"#));
    let error = post(&server).send_stream().await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.code(), Some("GONE"));
}
