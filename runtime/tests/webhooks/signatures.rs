use std::time::{Duration, SystemTime, UNIX_EPOCH};

use connector_runtime::{
    HeaderMap, SecretString,
    http::HeaderValue,
    webhook::{MAX_BODY, SignedWebhook as _, Verifier, WebhookError},
};

use crate::service::Signed;

const BODY: &[u8] = br#"{"message": "Hello", "from": "+61411111111"}"#;

fn key() -> SecretString {
    SecretString::from("key")
}

fn signed(body: &[u8]) -> HeaderMap {
    Signed::SIGNATURE.sign(&key(), body)
}

fn verify(headers: &HeaderMap, body: &[u8]) -> Result<(), WebhookError> {
    Verifier::new(key())
        .verify::<Signed>(headers, body)
        .map(drop)
}

#[test]
fn a_delivery_that_was_signed_is_read() {
    let delivery = Verifier::new(key()).verify::<Signed>(&signed(BODY), BODY);
    assert_eq!(delivery.unwrap()["message"], "Hello");
}

/// Computed with OpenSSL:
/// `printf '1700000000.{"a":1}' | openssl dgst -sha256 -hmac key -binary | base64`
#[test]
fn a_signature_of_another_program_is_the_same() {
    let time = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let headers = Signed::SIGNATURE.sign_at(&key(), br#"{"a":1}"#, time);
    assert_eq!(headers["x-timestamp"], "1700000000");
    assert_eq!(
        headers["x-signature"],
        "pDjjmL+vxX5Dlrt/wjBEIvD3aOll0HPKMTy1LiLmrQM="
    );
    let verifier = Verifier::new(key()).now(time + Duration::from_secs(10));
    assert!(verifier.verify::<Signed>(&headers, br#"{"a":1}"#).is_ok());
}

#[test]
fn any_flipped_bit_is_refused() {
    let headers = signed(BODY);
    for at in 0..BODY.len() * 8 {
        let mut body = BODY.to_vec();
        body[at / 8] ^= 1 << (at % 8);
        let error = verify(&headers, &body).unwrap_err();
        assert!(error.is_forged(), "bit {at}");
        assert_eq!(error.status(), 401);
    }
}

#[test]
fn white_space_counts() {
    let mut body = BODY.to_vec();
    body.push(b'\n');
    assert!(verify(&signed(BODY), &body).unwrap_err().is_forged());
}

#[test]
fn another_key_or_none_is_refused() {
    let other = SecretString::from("another key");
    let headers = Signed::SIGNATURE.sign(&other, BODY);
    assert!(verify(&headers, BODY).unwrap_err().is_forged());
    let both = Verifier::new(key()).add_key(other);
    assert!(both.verify::<Signed>(&headers, BODY).is_ok());

    let empty = Verifier::new("");
    let error = empty.verify::<Signed>(&signed(BODY), BODY).unwrap_err();
    assert!(error.is_forged());
    assert!(Signed::SIGNATURE.sign(&"".into(), BODY).is_empty());
}

#[test]
fn an_old_or_future_time_is_refused() {
    let now = SystemTime::now();
    let at = |time: SystemTime| {
        let headers = Signed::SIGNATURE.sign_at(&key(), BODY, time);
        let verifier = Verifier::new(key()).now(now);
        verifier.verify::<Signed>(&headers, BODY).map(drop)
    };
    assert!(at(now - Duration::from_secs(290)).is_ok());
    assert!(at(now + Duration::from_secs(290)).is_ok());
    for time in [
        now - Duration::from_secs(310),
        now + Duration::from_secs(310),
        UNIX_EPOCH,
    ] {
        let error = at(time).unwrap_err();
        assert!(error.is_stale());
        assert_eq!(error.status(), 401);
    }
}

#[test]
fn the_window_of_time_can_be_set() {
    let now = SystemTime::now();
    let headers = Signed::SIGNATURE.sign_at(&key(), BODY, now - Duration::from_secs(60));
    let within = |tolerance| {
        let verifier = Verifier::new(key()).now(now);
        let verifier = verifier.tolerance(Duration::from_secs(tolerance));
        verifier.verify::<Signed>(&headers, BODY).is_ok()
    };
    assert!(within(62) && !within(58));
}

#[test]
fn the_time_is_part_of_what_is_signed() {
    let mut headers = signed(BODY);
    let later = headers["x-timestamp"]
        .to_str()
        .unwrap()
        .parse::<u64>()
        .unwrap()
        + 1;
    headers.insert("x-timestamp", HeaderValue::from(later));
    assert!(verify(&headers, BODY).unwrap_err().is_forged());
}

#[test]
fn a_missing_signature_or_time_is_refused() {
    for name in ["x-signature", "x-timestamp"] {
        let mut headers = signed(BODY);
        headers.remove(name);
        assert!(verify(&headers, BODY).unwrap_err().is_forged(), "{name}");
    }
}

#[test]
fn a_second_signature_or_time_is_refused() {
    for name in ["x-signature", "x-timestamp"] {
        let mut headers = signed(BODY);
        headers.append(name, headers[name].clone());
        assert!(verify(&headers, BODY).unwrap_err().is_forged(), "{name}");
    }
    let mut headers = signed(BODY);
    let both = format!("{0}, {0}", headers["x-signature"].to_str().unwrap());
    headers.insert("x-signature", HeaderValue::try_from(both).unwrap());
    assert!(verify(&headers, BODY).unwrap_err().is_forged());
}

#[test]
fn a_signature_that_is_none_is_refused() {
    for text in ["", "=", "AAAA", "not base64!", "sha256=AAAA"] {
        let mut headers = signed(BODY);
        headers.insert("x-signature", HeaderValue::from_static(text));
        assert!(verify(&headers, BODY).unwrap_err().is_forged(), "{text}");
    }
}

#[test]
fn an_empty_and_a_huge_body_are_refused() {
    let error = verify(&signed(b""), b"").unwrap_err();
    assert_eq!(error.status(), 400);
    let huge = vec![b' '; MAX_BODY + 1];
    let error = verify(&signed(&huge), &huge).unwrap_err();
    assert!(error.is_too_long());
    assert_eq!(error.status(), 413);
    let small = Verifier::new(key()).max_body(BODY.len() - 1);
    let error = small.verify::<Signed>(&signed(BODY), BODY).unwrap_err();
    assert!(error.is_too_long());
}

#[test]
fn what_is_signed_but_no_json_is_refused() {
    let error = verify(&signed(b"Hello"), b"Hello").unwrap_err();
    assert!(!error.is_forged() && error.status() == 400);
}

#[test]
fn nothing_shows_the_key() {
    assert!(!format!("{:?}", Verifier::new("a secret")).contains("secret"));
}
