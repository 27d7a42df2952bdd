//! The reply to sending messages, as a derived struct that keeps what it does
//! not know.

#![allow(
    clippy::struct_field_names,
    reason = "members are named as on the wire"
)]

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What became of the messages.
#[derive(Debug, Clone, Deserialize, Serialize)]
pub struct Sent {
    http_code: Option<i64>,
    response_code: Option<String>,
    response_msg: Option<String>,
    data: Option<Data>,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

#[derive(Debug, Clone, Deserialize, Serialize)]
struct Data {
    total_price: Option<f64>,
    total_count: Option<i64>,
    queued_count: Option<i64>,
    messages: Option<Vec<Message>>,
    #[serde(rename = "_currency")]
    currency: Option<Currency>,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

#[derive(Debug, Clone, Deserialize, Serialize)]
struct Currency {
    currency_name_short: Option<String>,
    currency_prefix_d: Option<String>,
    currency_prefix_c: Option<String>,
    currency_name_long: Option<String>,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

#[derive(Debug, Clone, Deserialize, Serialize)]
struct Message {
    direction: Option<String>,
    date: Option<i64>,
    to: Option<String>,
    body: Option<String>,
    from: Option<String>,
    message_id: Option<String>,
    message_parts: Option<i64>,
    message_price: Option<Price>,
    from_email: Option<String>,
    list_id: Option<String>,
    custom_string: Option<String>,
    contact_id: Option<String>,
    user_id: Option<i64>,
    subaccount_id: Option<i64>,
    country: Option<String>,
    carrier: Option<String>,
    status: Option<Status>,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

/// The service writes prices as text or as numbers.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(untagged)]
enum Price {
    Text(String),
    Number(f64),
}

#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Status {
    Success,
    InvalidRecipient,
    InsufficientCredit,
}

/// The reply to sending so many messages, as the service writes it today.
#[must_use]
pub fn reply(messages: i64) -> String {
    reply_of(messages, |number| {
        format!(
            concat!(
                r#"{{"direction":"out","date":1785012345,"to":"+614111{number:05}","#,
                r#""body":"Hello Margaret, your order is ready. Reply STOP to opt out.","#,
                r#""from":"+61411111111","schedule":1785012345,"#,
                r#""message_id":"1EFD1B2A-7C38-6A3C-B5A8-{number:012}","message_parts":1,"#,
                r#""message_price":"0.0770","from_email":null,"list_id":null,"#,
                r#""custom_string":"order-{number}","contact_id":null,"user_id":12345,"#,
                r#""subaccount_id":67890,"is_shared_system_number":false,"#,
                r#""country":"AU","carrier":"Telstra","status":"SUCCESS"}}"#,
            ),
            number = number,
        )
    })
}

/// The same as the published example has it: prices as numbers, and members in
/// the order of the alphabet.
#[must_use]
pub fn published_reply(messages: i64) -> String {
    reply_of(messages, |number| {
        format!(
            concat!(
                r#"{{"body":"Hello Margaret, your order is ready. Reply STOP to opt out.","#,
                r#""carrier":"Telstra","country":"AU","custom_string":"order-{number}","#,
                r#""date":1785012345,"direction":"out","from":"sendmobile","#,
                r#""message_id":"1EFD1B2A-7C38-6A3C-B5A8-{number:012}","message_parts":1,"#,
                r#""message_price":0.07,"schedule":1785012345,"status":"SUCCESS","#,
                r#""subaccount_id":67890,"to":"+614111{number:05}","user_id":12345}}"#,
            ),
            number = number,
        )
    })
}

fn reply_of(messages: i64, message: impl Fn(i64) -> String) -> String {
    let items: Vec<String> = (0..messages).map(message).collect();
    format!(
        concat!(
            r#"{{"http_code":200,"response_code":"SUCCESS","#,
            r#""response_msg":"Messages queued for delivery.","data":{{"total_price":77.5,"#,
            r#""total_count":{messages},"queued_count":{messages},"messages":[{items}],"#,
            r#""_currency":{{"currency_name_short":"AUD","currency_prefix_d":"$","#,
            r#""currency_prefix_c":"c","currency_name_long":"Australian Dollars"}},"#,
            r#""blocked_count":0}}}}"#,
        ),
        messages = messages,
        items = items.join(","),
    )
}
