//! News of messages, as the service delivers and signs them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use connector_runtime::webhook::Verifier;
use connector_runtime::{HeaderMap, SecretString, WebhookError, http::HeaderValue};
use connector_text_request::triggers::TextingWebhook;
use connector_text_request::types::{ClaimStatus, MessageDirection, TextingNotification};
use connector_text_request::{ObjectExt as _, json};

use crate::service::API_KEY;
use connector_tests::wire::{json as parsed, mismatches};

const SIGNATURE: &str = "x-tr-webhook-signature";
const TIMESTAMP: &str = "x-tr-webhook-timestamp";

/// A delivery and its proof, reckoned with another program: base64 of the
/// HMAC-SHA256 over `1784972375.` and these bytes, with the key [`API_KEY`].
const SIGNED: &[u8] = br#"{"messageUniqueIdentifier":"eb2a0cc2-5b88-468b-b3f4-926b07bcb275","conversation":{"message":"Is my table ready?"}}"#;
const PROOF: &str = "SXYnmc9HPQm5Es1Apc7L2ID2PDQVNjgiNoKV8gHxYmY=";
const SIGNED_AT: u64 = 1_784_972_375;

fn key() -> SecretString {
    API_KEY.into()
}

fn proof(signature: &'static str, timestamp: &'static str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(SIGNATURE, HeaderValue::from_static(signature));
    headers.insert(TIMESTAMP, HeaderValue::from_static(timestamp));
    headers
}

/// What becomes of the delivery so long after it was signed.
fn verified(
    key: &str,
    headers: &HeaderMap,
    body: &[u8],
    after: u64,
) -> Result<TextingNotification, WebhookError> {
    let now: SystemTime = UNIX_EPOCH + Duration::from_secs(SIGNED_AT + after);
    let verifier = Verifier::new(key).now(now);
    verifier.verify::<TextingWebhook>(headers, body)
}

fn read(body: &str) -> TextingNotification {
    TextingWebhook::read_unverified(&HeaderMap::new(), body.as_bytes()).unwrap()
}

#[test]
fn a_delivery_that_the_service_signed_is_read() {
    let delivery = verified(API_KEY, &proof(PROOF, "1784972375"), SIGNED, 20).unwrap();
    assert_eq!(
        delivery.conversation().unwrap().message(),
        Some("Is my table ready?")
    );
    let headers = TextingWebhook::sign(&key(), SIGNED);
    TextingWebhook::verify(&key(), &headers, SIGNED).unwrap();
}

#[test]
fn a_flipped_bit_is_refused() {
    for (at, _) in SIGNED.iter().enumerate() {
        let mut body = SIGNED.to_vec();
        body[at] ^= 1;
        let error = verified(API_KEY, &proof(PROOF, "1784972375"), &body, 20).unwrap_err();
        assert!(error.is_forged(), "byte {at}: {error}");
        assert_eq!(error.status(), 401);
    }
    let headers = proof("SXYnmc9HPQm5Es1Apc7L2ID2PDQVNjgiNoKV8gHxYmZ=", "1784972375");
    assert!(
        verified(API_KEY, &headers, SIGNED, 20)
            .unwrap_err()
            .is_forged()
    );
    let headers = proof("TXYnmc9HPQm5Es1Apc7L2ID2PDQVNjgiNoKV8gHxYmY=", "1784972375");
    assert!(
        verified(API_KEY, &headers, SIGNED, 20)
            .unwrap_err()
            .is_forged()
    );
}

#[test]
fn an_old_delivery_is_refused() {
    let headers = proof(PROOF, "1784972375");
    verified(API_KEY, &headers, SIGNED, 300).unwrap();
    let error = verified(API_KEY, &headers, SIGNED, 301).unwrap_err();
    assert!(error.is_stale() && !error.is_forged(), "{error}");
    let error = TextingWebhook::verify(&key(), &headers, SIGNED).unwrap_err();
    assert!(error.is_stale(), "{error}");
}

#[test]
fn the_time_is_part_of_what_is_signed() {
    let error = verified(API_KEY, &proof(PROOF, "1784972376"), SIGNED, 20).unwrap_err();
    assert!(error.is_forged(), "{error}");
}

#[test]
fn another_key_and_a_missing_proof_are_refused() {
    let headers = proof(PROOF, "1784972375");
    assert!(
        verified("another", &headers, SIGNED, 20)
            .unwrap_err()
            .is_forged()
    );
    for missing in [SIGNATURE, TIMESTAMP] {
        let mut headers = headers.clone();
        headers.remove(missing);
        let error = verified(API_KEY, &headers, SIGNED, 20).unwrap_err();
        assert!(error.is_forged(), "{missing}: {error}");
    }
}

#[test]
fn every_published_delivery_is_read_and_nothing_of_it_is_lost() {
    for body in [
        sample!("TextingWebhook.webhook.json"),
        sample!("TextingWebhook.webhook.sent.json"),
        sample!("TextingWebhook.webhook.picture.json"),
        sample!("TextingWebhook.webhook.page-only.json"),
        sample!("TextingWebhook.webhook.claimed-by-text.json"),
    ] {
        let headers = TextingWebhook::sign(&key(), body.as_bytes());
        let delivery = TextingWebhook::verify(&key(), &headers, body.as_bytes()).unwrap();
        assert_eq!(serde_json::to_value(&delivery).unwrap(), parsed(body));
        assert_eq!(delivery.account().unwrap().id(), Some(1414));
    }
}

#[test]
fn a_received_message_tells_who_wrote_what() {
    let delivery = read(sample!("TextingWebhook.webhook.json"));
    assert_eq!(
        delivery.message_unique_identifier(),
        Some("eb2a0cc2-5b88-468b-b3f4-926b07bcb275")
    );
    let ours = delivery.your_phone_number().unwrap();
    assert_eq!(
        (ours.id(), ours.description()),
        (Some(121), Some("Marketing"))
    );
    assert_eq!(ours.phone_number(), Some("15551234567"));
    let conversation = delivery.conversation().unwrap();
    assert_eq!(conversation.consumer_phone_number(), Some("14235550123"));
    assert_eq!(conversation.consumer_friendly_name(), Some("John Smith"));
    assert_eq!(
        conversation.message_direction(),
        Some(&MessageDirection::Received)
    );
    assert_eq!(conversation.num_segments(), Some(1));
    assert_eq!(conversation.status(), Some(&ClaimStatus::Unclaimed));
}

#[test]
fn a_picture_comes_with_type_and_address() {
    let delivery = read(sample!("TextingWebhook.webhook.picture.json"));
    let [picture] = delivery.conversation().unwrap().mms_attachments() else {
        panic!("one picture");
    };
    assert_eq!(picture.mime_type(), Some("image/jpeg"));
    assert_eq!(
        picture.url(),
        Some("https://textrequeststorage.com/182739/3fd60fc2-1759-4dee-ac6f-4a97b994b84f.jpeg")
    );
}

#[test]
fn who_claimed_a_conversation_is_an_object_or_null_or_text() {
    let text = read(sample!("TextingWebhook.webhook.claimed-by-text.json"));
    let conversation = text.conversation().unwrap();
    assert_eq!(conversation.claimed_by(), Some("Bill Cassidy"));

    let nobody = read(sample!("TextingWebhook.webhook.json"));
    let conversation = nobody.conversation().unwrap();
    assert_eq!(conversation.claimed_by(), None);
    assert_eq!(conversation.member("claimedBy"), Some(json!(null)));

    let object = read(sample!("TextingWebhook.webhook.sent.json"));
    let conversation = object.conversation().unwrap();
    assert_eq!(conversation.claimed_by(), None);
    assert_eq!(
        conversation.member("claimedBy"),
        Some(json!({"externalUserId": "bcassidy", "externalUserName": "Bill Cassidy"}))
    );
    assert!(mismatches(&object).contains(&"/conversation/claimedBy".to_owned()));
}

#[test]
fn a_delivery_shows_no_person() {
    let delivery = read(sample!("TextingWebhook.webhook.json"));
    let shown = format!("{delivery:?} {delivery:#?}");
    for private in ["14235550123", "Is my table ready?", "John Smith"] {
        assert!(!shown.contains(private), "{private:?} stands in {shown}");
    }
}
