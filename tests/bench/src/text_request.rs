//! A page of contacts, as a derived struct that keeps what it does not know.

#![allow(
    clippy::struct_field_names,
    reason = "members are named as on the wire"
)]

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// One page of contacts.
#[derive(Debug, Clone, Deserialize, Serialize)]
pub struct Page {
    meta: Option<Meta>,
    items: Option<Vec<Contact>>,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

#[derive(Debug, Clone, Deserialize, Serialize)]
struct Meta {
    page: Option<i64>,
    page_size: Option<i64>,
    total_items: Option<i64>,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

#[derive(Debug, Clone, Deserialize, Serialize)]
struct Contact {
    phone_number: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    display_name: Option<String>,
    is_suppressed: Option<bool>,
    is_archived: Option<bool>,
    is_blocked: Option<bool>,
    suppressed_reason: Option<String>,
    note: Option<String>,
    groups: Option<Vec<i64>>,
    contact_tags: Option<Vec<String>>,
    custom_fields: Option<Vec<CustomField>>,
    is_resolved: Option<bool>,
    first_contact_utc: Option<String>,
    opted_out_utc: Option<String>,
    last_msg_sent_utc: Option<String>,
    last_msg_received_utc: Option<String>,
    total_msgs_sent: Option<i64>,
    total_msgs_received: Option<i64>,
    response_count: Option<i64>,
    date_created_utc: Option<String>,
    last_contact_date_utc: Option<String>,
    last_message: Option<Message>,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

#[derive(Debug, Clone, Deserialize, Serialize)]
struct CustomField {
    id: Option<String>,
    value: Option<String>,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

#[derive(Debug, Clone, Deserialize, Serialize)]
struct Message {
    message_id: Option<String>,
    body: Option<String>,
    message_direction: Option<Direction>,
    response_by_username: Option<String>,
    message_timestamp_utc: Option<String>,
    delivery_status: Option<DeliveryStatus>,
    delivery_error: Option<String>,
    mms_media: Option<Vec<String>>,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

#[derive(Debug, Clone, Deserialize, Serialize)]
enum Direction {
    R,
    S,
}

#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
enum DeliveryStatus {
    Sent,
    Delivered,
    Error,
}

/// A page of so many contacts with all members set, as the service writes it.
#[must_use]
pub fn page(contacts: i64) -> String {
    let items: Vec<String> = (0..contacts).map(contact).collect();
    format!(
        r#"{{"meta":{{"page":0,"page_size":{contacts},"total_items":{contacts}}},"items":[{}]}}"#,
        items.join(",")
    )
}

fn contact(number: i64) -> String {
    let archived = number % 2 == 0;
    let group = 6789 + number;
    let sent = 17 + number;
    let answered = number / 2;
    format!(
        concat!(
            r#"{{"phone_number":"1321654{number:04}","first_name":"Margaret","#,
            r#""last_name":"Hamilton","display_name":"Margaret Hamilton","#,
            r#""is_suppressed":false,"is_archived":{archived},"is_blocked":false,"#,
            r#""suppressed_reason":"asked not to be called in the evening","#,
            r#""note":"Prefers the morning; speaks English and Español","#,
            r#""groups":[12,345,{group}],"contact_tags":["customer","newsletter"],"#,
            r#""custom_fields":[{{"id":"0b2f7a64-93c1-4e0f-8f5d-5f2a6c1d7e01","value":"Gold"}},"#,
            r#"{{"id":"0b2f7a64-93c1-4e0f-8f5d-5f2a6c1d7e02","value":"Boston"}}],"#,
            r#""is_resolved":true,"first_contact_utc":"2026-07-25T09:39:35.227","#,
            r#""opted_out_utc":"2026-07-25T09:39:35.227","#,
            r#""last_msg_sent_utc":"2026-07-25T09:39:35.227","#,
            r#""last_msg_received_utc":"2026-07-25T09:39:35.227","#,
            r#""total_msgs_sent":{sent},"total_msgs_received":{number},"#,
            r#""response_count":{answered},"date_created_utc":"2026-07-25T09:39:35.227","#,
            r#""last_contact_date_utc":"2026-07-25T09:39:35.227","last_message":{{"#,
            r#""message_id":"0b2f7a64-93c1-4e0f-8f5d-5f2a6c1d7e03","#,
            r#""body":"Hello Margaret, your order is ready. Reply STOP to opt out.","#,
            r#""message_direction":"S","response_by_username":"ada@example.com","#,
            r#""message_timestamp_utc":"2026-07-25T09:39:35.227","#,
            r#""delivery_status":"delivered","delivery_error":"","#,
            r#""mms_media":["https://example.com/media/1.png"]}}}}"#,
        ),
        number = number,
        archived = archived,
        group = group,
        sent = sent,
        answered = answered,
    )
}

/// One dashboard.
#[derive(Debug, Clone, Deserialize, Serialize)]
pub struct Dashboard {
    id: Option<i64>,
    phone: Option<String>,
    name: Option<String>,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

/// A dashboard, as the service writes it.
pub const DASHBOARD: &str = r#"{"id":121,"phone":"14235550123","name":"Front desk"}"#;
