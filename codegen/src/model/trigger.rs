//! Triggers: what the service delivers, or is polled for.

use super::{FieldPath, Operation, ReplyKind, Shape};

/// A trigger.
#[derive(Clone, Debug)]
pub struct Trigger {
    /// The subscription or the poll.
    pub operation: Operation,
    /// How news is received.
    pub mode: TriggerMode,
    /// News is received in batches (`x-ms-trigger: batch`).
    pub batch: bool,
    /// How to make it fire (`x-ms-trigger-hint`).
    pub hint: Option<String>,
}

impl Trigger {
    /// The shape of one piece of news: a delivery or an item of one; for a
    /// poll, an item of the list in the reply, or else the whole reply.
    #[must_use]
    pub fn item(&self) -> &Shape {
        match &self.mode {
            TriggerMode::Webhook(webhook) if self.batch => item_of(&webhook.payload),
            TriggerMode::Webhook(webhook) => &webhook.payload,
            TriggerMode::Polling(polling) => item_of(&polling.collection.shape),
        }
    }

    /// The shape of one piece of news as a connector namespace of Azure
    /// delivers it: bytes are base64, and conversations have none.
    #[must_use]
    pub fn namespace_item(&self) -> Option<&Shape> {
        match (&self.mode, &self.operation.reply.kind) {
            (TriggerMode::Webhook(webhook), _) => Some(item_of(&webhook.payload)),
            (TriggerMode::Polling(_), ReplyKind::Stream) => Some(&Shape::Base64),
            (TriggerMode::Polling(_), ReplyKind::Mcp) => None,
            (TriggerMode::Polling(_), _) => Some(self.item()),
        }
    }
}

fn item_of(shape: &Shape) -> &Shape {
    match shape {
        Shape::List(item) => item,
        one => one,
    }
}

/// How a trigger's news is received.
#[derive(Clone, Debug)]
pub enum TriggerMode {
    /// The service posts it to the caller's address.
    Webhook(Box<Webhook>),
    /// The caller polls for it.
    Polling(Polling),
}

/// A webhook.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// What a delivery holds.
    pub payload: Shape,
    /// Wire names that lead to the body member for the callback address, or the
    /// name of a parameter.
    pub callback: Vec<String>,
    /// The address goes into a parameter and not into the body.
    pub callback_is_parameter: bool,
    /// How the subscription ends.
    pub removal: Option<Removal>,
    /// How a delivery proves its origin.
    pub signature: Option<Signature>,
    /// Deliveries may be form-encoded.
    pub form_encoded: bool,
    /// Leads from one piece of news to its id.
    pub key: Option<FieldPath>,
}

/// How a subscription ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removal {
    /// HTTP method, upper case.
    pub method: String,
    /// Path below the base path. Parameters of the subscription keep their
    /// values; the other one takes the id.
    pub path: super::Path,
    /// Leads from the root of the subscription's reply to the parameter's value.
    pub id: FieldPath,
}

/// HMAC-SHA256 of time and body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// Header with the signature, base64.
    pub header: String,
    /// Header with the time in Unix seconds.
    pub timestamp_header: String,
    /// Name of the credential that is the key.
    pub key: String,
}

/// A poll.
#[derive(Clone, Debug)]
pub struct Polling {
    /// Leads from the root of the reply to the list of news.
    pub collection: FieldPath,
}
