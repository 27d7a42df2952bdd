//! Published payloads, as tests of what a crate reads and writes.

use super::Span;

/// A message as a service or a caller sends it, from `samples/`.
#[derive(Clone, Debug)]
pub struct Sample {
    /// Name of its file, such as `sms_send.response.partial.json`.
    pub name: String,
    /// The `operationId` that it belongs to.
    pub operation: String,
    /// Which message it is.
    pub kind: SampleKind,
    /// Distinguishes several of one kind.
    pub case: Option<String>,
    /// The JSON text, unchanged.
    pub text: String,
    /// Where the JSON begins.
    pub span: Span,
    /// Where `samples.json` says that it contradicts its schema, and why.
    pub contradicts: Option<Span>,
}

/// Which message a sample is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SampleKind {
    /// What a caller sends.
    Request,
    /// The reply of a successful call.
    Response,
    /// What the service posts to a subscriber.
    Webhook,
    /// The response to a failed call.
    Error,
}
