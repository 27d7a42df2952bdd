//! What the service tells by itself, or is asked for again and again.

mod texting_webhook;

pub use texting_webhook::{TextingWebhook, TextingWebhookArgs};
