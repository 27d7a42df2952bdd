//! Reading deliveries: JSON, forms and batches.

use connector_runtime::{
    Base64, HeaderMap, Value,
    http::{HeaderValue, header::CONTENT_TYPE},
    json,
    webhook::{read, read_batch, read_namespace, read_within},
};

fn form_headers() -> HeaderMap {
    let value = HeaderValue::from_static("application/x-www-form-urlencoded; charset=UTF-8");
    HeaderMap::from_iter([(CONTENT_TYPE, value)])
}

#[test]
fn the_fields_of_a_form_become_members_of_text() {
    let read: Value = read(
        &form_headers(),
        b"from=%2B61411111111&body=a+b%26c%3D%C3%AB&x&n=1&n=2",
    )
    .unwrap();
    let expected = json!({"from": "+61411111111", "body": "a b&c=ë", "x": "", "n": ["1", "2"]});
    assert_eq!(read, expected);
}

#[test]
fn the_parts_of_a_multipart_form_become_members() {
    let value = HeaderValue::from_static("multipart/form-data; boundary=x");
    let headers = HeaderMap::from_iter([(CONTENT_TYPE, value)]);
    let body = b"--x\r\nContent-Disposition: form-data; name=\"from\"\r\n\r\n+61\r\n--x--\r\n";
    let delivery: Value = read(&headers, body).unwrap();
    assert_eq!(delivery, json!({"from": "+61"}));
    assert!(read::<Value>(&headers, &body[..body.len() - 6]).is_err());
}

#[test]
fn json_is_read_without_a_content_type() {
    let delivery: Value = read(&HeaderMap::new(), br#"[{"a": 1}]"#).unwrap();
    assert_eq!(delivery, json!([{"a": 1}]));
}

#[test]
fn the_mark_before_utf_8_is_no_part_of_a_delivery() {
    let delivery: Value = read(&HeaderMap::new(), b"\xEF\xBB\xBF{\"a\": 1}").unwrap();
    assert_eq!(delivery, json!({"a": 1}));
}

#[test]
fn a_batch_is_a_list_or_one_alone() {
    let batch = |body: &[u8]| read_batch::<i64>(&HeaderMap::new(), body);
    assert_eq!(batch(b"[1, 2]").unwrap(), [1, 2]);
    assert_eq!(batch(b"1").unwrap(), [1]);
    assert_eq!(batch(b"[]").unwrap(), [] as [i64; 0]);
}

#[test]
fn an_item_of_a_batch_is_not_dropped_in_silence() {
    assert!(read_batch::<i64>(&HeaderMap::new(), b"[1, {}]").is_err());
}

#[test]
fn the_bytes_decide_whether_a_delivery_is_json_or_a_form() {
    let delivery: Value = read(&form_headers(), br#" {"from": "+61"}"#).unwrap();
    assert_eq!(delivery, json!({"from": "+61"}));
    let delivery: Value = read(&HeaderMap::new(), b"from=%2B61&body=a+b\n").unwrap();
    assert_eq!(delivery, json!({"from": "+61", "body": "a b"}));
    for neither in [&b"{\"from\": "[..], b"hello", b"[1", b"<a href=\"b\">"] {
        assert!(read::<Value>(&form_headers(), neither).is_err());
        assert!(read::<Value>(&HeaderMap::new(), neither).is_err());
    }
}

#[test]
fn the_charset_of_json_and_forms_is_obeyed() {
    let typed = |media_type| {
        let value = HeaderValue::from_static(media_type);
        HeaderMap::from_iter([(CONTENT_TYPE, value)])
    };
    let latin = typed("application/x-www-form-urlencoded; charset=iso-8859-1");
    for body in [&b"body=Caf%E9"[..], b"body=Caf\xE9", b"body=Caf%C3%A9"] {
        let delivery: Value = read(&latin, body).unwrap();
        assert_eq!(delivery, json!({"body": "Café"}));
    }
    let delivery: Value = read(&form_headers(), b"body=Caf%E9").unwrap();
    assert_eq!(delivery, json!({"body": "Café"}));
    let latin = typed("application/json; charset=iso-8859-1");
    let delivery: Value = read(&latin, b"{\"body\": \"Caf\xE9\"}").unwrap();
    assert_eq!(delivery, json!({"body": "Café"}));
}

#[test]
fn half_of_a_character_loses_no_delivery() {
    let delivery: Value = read(&HeaderMap::new(), br#"{"id": 7, "body": "a\ud83d"}"#).unwrap();
    assert_eq!(delivery, json!({"id": 7, "body": "a\u{fffd}"}));
}

#[test]
fn a_delivery_that_is_too_long_is_not_read() {
    let error = read_within::<Value>(&HeaderMap::new(), b"[1,2,3]", 6).unwrap_err();
    assert!(error.is_too_long());
}

#[test]
fn nesting_without_end_is_an_error_and_no_crash() {
    for open in ["[", r#"{"a":"#] {
        let body = open.repeat(100_000);
        assert!(read::<Value>(&HeaderMap::new(), body.as_bytes()).is_err());
        assert!(read_batch::<Value>(&HeaderMap::new(), body.as_bytes()).is_err());
    }
}

#[test]
fn a_delivery_of_nothing_is_refused() {
    for headers in [HeaderMap::new(), form_headers()] {
        assert!(read::<Value>(&headers, b" \r\n").is_err());
    }
}

#[test]
fn a_namespace_delivers_bytes_as_base64() {
    for body in [
        r#"{"body": "aGVsbG8="}"#,
        r#"{"body": "\"aGVsbG8=\""}"#,
        r#"{"body": {"$content-type": "text/plain", "$content": "aGVsbG8="}}"#,
    ] {
        let read = read_namespace::<Base64>(body.as_bytes(), &[]).unwrap();
        assert_eq!(read[0].decode().unwrap(), b"hello", "{body}");
    }
}

#[test]
fn what_is_no_envelope_is_an_error_with_its_body() {
    let error = read_namespace::<i64>(b"[1]", &[]).unwrap_err();
    assert_eq!(error.body(), Some("[1]"));
    assert!(!format!("{error} {error:?}").contains("[1]"));
}

#[test]
fn an_error_does_not_repeat_the_delivery() {
    let error = read::<Value>(&HeaderMap::new(), b"secret").unwrap_err();
    assert!(!format!("{error} {error:?}").contains("secret"));
}
