use std::collections::BTreeMap;

use bytes::Bytes;
use connector_runtime::{
    Body, File, Outcome, Value,
    generated::{Form, ListStyle, Multipart},
};
use serde_json::json;

use crate::service::{only_request, post, server};

#[tokio::test]
async fn json_is_sent_with_its_length_and_media_type() {
    let server = server();
    post(&server)
        .json(&json!({"a": [1]}))
        .send::<Value>()
        .await
        .unwrap();
    let request = only_request(&server);
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.header("content-length"), Some("9"));
    assert_eq!(request.body_json().unwrap(), json!({"a": [1]}));
}

#[tokio::test]
async fn json_can_have_another_media_type() {
    let server = server();
    post(&server)
        .json_as("application/vnd.x+json", &1)
        .send::<Value>()
        .await
        .unwrap();
    assert_eq!(
        only_request(&server).header("content-type"),
        Some("application/vnd.x+json")
    );
}

#[tokio::test]
async fn a_post_without_a_body_says_so() {
    let server = server();
    post(&server).send::<Value>().await.unwrap();
    let request = only_request(&server);
    assert_eq!(request.header("content-length"), Some("0"));
    assert_eq!(request.header("content-type"), None);
}

#[tokio::test]
async fn a_form_holds_its_fields_in_order() {
    let server = server();
    let form = Form::new()
        .field("b", "1 + 1")
        .list("a", ListStyle::Repeat, &[true, false])
        .field("b", "2");
    post(&server).form(form).send::<Value>().await.unwrap();
    assert_eq!(only_request(&server).body_text(), "b=2&a=true&a=false");
}

#[tokio::test]
async fn raw_bytes_are_sent_as_they_are() {
    let server = server();
    let bytes: Vec<u8> = (0..=255).collect();
    post(&server)
        .raw("application/octet-stream", bytes.clone())
        .send::<Value>()
        .await
        .unwrap();
    let request = only_request(&server);
    assert_eq!(
        request.header("content-type"),
        Some("application/octet-stream")
    );
    assert_eq!(request.body(), bytes);
}

#[tokio::test]
async fn a_stream_is_sent_once_and_never_again() {
    let server = server();
    let stream = Body::wrap(http_body_util::Full::new(Bytes::from("streamed")));
    let call = post(&server).raw("text/plain", stream);
    call.clone().send::<Value>().await.unwrap();
    assert_eq!(only_request(&server).body(), b"streamed");
    let error = call.send::<Value>().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
}

#[tokio::test]
async fn parts_and_files_arrive_as_they_were() {
    let server = server();
    let content = b"\r\n--part\r\n\0\xff".to_vec();
    let multipart = Multipart::new()
        .text("note", "Zoë\r\n--x")
        .json("meta", &json!({"a": 1}))
        .file(
            "up\"load",
            File::new(content.clone())
                .name("a\r\n\"b\".png")
                .media_type("image/png"),
        );
    post(&server)
        .multipart(multipart)
        .send::<Value>()
        .await
        .unwrap();
    let request = only_request(&server);
    let media_type = request.header("content-type").unwrap().to_owned();
    let boundary = media_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let mut expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nZoë\r\n--x\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"meta\"\r\n\
         Content-Type: application/json\r\n\r\n{{\"a\":1}}\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"up%22load\"; \
         filename=\"a%0D%0A%22b%22.png\"\r\nContent-Type: image/png\r\n\r\n",
    )
    .into_bytes();
    expected.extend(content);
    expected.extend(format!("\r\n--{boundary}--\r\n").as_bytes());
    assert_eq!(request.body(), expected);
    assert_eq!(
        request.header("content-length"),
        Some(expected.len().to_string().as_str())
    );
}

#[tokio::test]
async fn a_media_type_that_is_none_is_refused() {
    let server = server();
    let file = File::new("x").media_type("a\r\nx-evil: 1");
    let call = post(&server).multipart(Multipart::new().file("f", file));
    assert_eq!(
        call.send::<Value>().await.unwrap_err().outcome(),
        Outcome::NotSent
    );
    let call = post(&server).raw("a\r\nx-evil: 1", "x");
    assert_eq!(
        call.send::<Value>().await.unwrap_err().outcome(),
        Outcome::NotSent
    );
    assert_eq!(server.requests(), []);
}

#[tokio::test]
async fn a_number_that_json_cannot_express_is_not_sent() {
    let server = server();
    for number in [f64::NAN, f64::INFINITY] {
        let nested = vec![BTreeMap::from([("a".to_owned(), number)])];
        let error = post(&server).json(&nested).send::<Value>().await;
        let error = error.unwrap_err();
        assert_eq!(error.outcome(), Outcome::NotSent);
        assert!(
            error.is_invalid_input() && error.to_string().contains("not finite"),
            "{error}"
        );
    }
    assert!(server.requests().is_empty());
}
