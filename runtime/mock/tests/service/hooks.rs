//! Subscriptions and deliveries.

use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use connector_mock::{DeliveryPlan, Settings};
use hmac::{Hmac, Mac as _};
use sha2::Sha256;

use crate::wire::{Service, header, parts, receiver, start};

const HEAD: &str = "POST /v1/hooks HTTP/1.1\nx-key: the-key\ncontent-type: application/json";
const PATIENCE: Duration = Duration::from_secs(10);

fn subscribe(plan: &str) -> (Service, std::sync::mpsc::Receiver<String>) {
    let settings = Settings {
        deliver: Some(plan.parse::<DeliveryPlan>().unwrap()),
        ..Settings::default()
    };
    let service = start("acme", settings);
    let (url, received) = receiver();
    let response = service.ask(HEAD, &format!(r#"{{"url": "{url}"}}"#));
    assert_eq!(parts(&response), ("200", r#"{"id":41}"#));
    (service, received)
}

/// The proof of a delivery, made anew.
fn proof(delivery: &str, key: &str) -> String {
    let (_, body) = parts(delivery);
    let signed = format!("{}.{body}", header(delivery, "x-time").unwrap());
    let mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).unwrap();
    STANDARD.encode(mac.chain_update(signed).finalize().into_bytes())
}

#[test]
fn a_subscription_is_delivered_to_signed_with_the_callers_own_key() {
    let (service, received) = subscribe("once");
    let delivery = received.recv_timeout(PATIENCE).unwrap();
    assert!(
        delivery.starts_with("POST /here HTTP/1.1\r\n"),
        "{delivery}"
    );
    assert_eq!(parts(&delivery).1, r#"{"id":7,"name":"Ada"}"#);
    assert_eq!(
        header(&delivery, "x-proof"),
        Some(proof(&delivery, "the-key").as_str())
    );
    assert_eq!(service.delivered(), 202);
    assert!(received.recv_timeout(Duration::from_millis(300)).is_err());
}

#[test]
fn a_delivery_comes_twice_late_or_wrongly_signed_as_told() {
    let (_service, received) = subscribe("twice,wrongly-signed");
    for _ in 0..2 {
        let delivery = received.recv_timeout(PATIENCE).unwrap();
        let known = header(&delivery, "x-proof").unwrap();
        assert_ne!(known, proof(&delivery, "the-key"));
        assert_eq!(STANDARD.decode(known).unwrap().len(), 32);
    }
    let (_service, received) = subscribe("late=600ms,unsigned");
    assert!(received.recv_timeout(Duration::from_millis(300)).is_err());
    let delivery = received.recv_timeout(PATIENCE).unwrap();
    assert_eq!(header(&delivery, "x-proof"), None);
}

#[test]
fn a_subscription_has_an_id_of_its_own_and_ends_once() {
    let service = start("acme", Settings::default());
    let subscribe = || {
        let response = service.ask(HEAD, r#"{"url": "http://127.0.0.1:9/"}"#);
        parts(&response).1.to_owned()
    };
    assert_eq!([subscribe(), subscribe()], [r#"{"id":41}"#, r#"{"id":42}"#]);
    let delete = "DELETE /v1/hooks/42 HTTP/1.1\nx-key: the-key";
    assert_eq!(parts(&service.ask(delete, "")).0, "204");
    assert_eq!(
        service.last_line(),
        "204 DELETE /hooks (PersonAdded) subscription ended"
    );
    assert_eq!(parts(&service.ask(delete, "")).0, "404");
}
