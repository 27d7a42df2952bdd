//! Subscriptions to deliveries.

use serde_json::Value;

use super::Template;

/// What a trigger says of its deliveries.
#[derive(Debug)]
pub(crate) struct Hook {
    pub(crate) callback: CallbackPlace,
    /// Schema of a delivery, if the definition has one.
    pub(crate) delivery: Option<Value>,
    pub(crate) removal: Option<Removal>,
    pub(crate) signature: Option<Signature>,
    /// Deliveries may come as a form.
    pub(crate) may_be_form: bool,
}

/// Where a subscription gives its callback address.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum CallbackPlace {
    Query(String),
    Header(String),
    /// A JSON pointer into the body; for a form the name behind the slash.
    Body(String),
}

/// How a subscription ends.
#[derive(Debug)]
pub(crate) struct Removal {
    pub(crate) method: String,
    pub(crate) path: Template,
    /// Where the reply to the subscription has its id.
    pub(crate) id: String,
}

/// How a delivery proves its origin: base64 of the HMAC-SHA256 over
/// `{timestamp}.{body}`.
#[derive(Clone, Debug)]
pub(crate) struct Signature {
    pub(crate) header: String,
    pub(crate) timestamp_header: String,
    /// The connection parameter that is the key.
    pub(crate) key: String,
}
