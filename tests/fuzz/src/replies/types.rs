//! Whatever an object holds comes back from its type as it was.

use connector_aranda_asms::types as aranda_asms;
use connector_clicksend::types as clicksend;
use connector_runtime::{Value, testing::round_trip};
use connector_text_request::types as text_request;
use connector_txtsync::types as txtsync;

/// The types with most members, and most kinds of them.
const TYPES: [fn(&str); 14] = [
    |text| round_trip::<aranda_asms::Case>(text, &[]),
    |text| round_trip::<aranda_asms::ConfigurationItem>(text, &[]),
    |text| round_trip::<aranda_asms::Article>(text, &[]),
    |text| round_trip::<aranda_asms::SearchTicketsRequest>(text, &[]),
    |text| round_trip::<clicksend::SmsSendResponse>(text, &[]),
    |text| round_trip::<clicksend::SendLetterResponse>(text, &[]),
    |text| round_trip::<clicksend::SearchContactListResponse>(text, &[]),
    |text| round_trip::<clicksend::InboundSms>(text, &[]),
    |text| round_trip::<text_request::GetContactsResponse>(text, &[]),
    |text| round_trip::<text_request::TextingNotification>(text, &[]),
    |text| round_trip::<text_request::Payment>(text, &[]),
    |text| round_trip::<txtsync::SavedContact>(text, &[]),
    |text| round_trip::<txtsync::InboundSmsNotification>(text, &[]),
    |text| round_trip::<txtsync::Sms>(text, &[]),
];

/// Holds one of the types to it, where the body is an object.
pub(super) fn hold(choice: u8, body: &[u8]) {
    let Ok(text) = std::str::from_utf8(body) else {
        return;
    };
    if let Ok(Value::Object(_)) = serde_json::from_str(text) {
        super::pick(&TYPES, choice)(text);
    }
}
