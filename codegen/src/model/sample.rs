//! Published payloads, as tests of what a crate reads and writes.

/// A message as a service or a caller sends it.
#[derive(Clone, Debug)]
pub struct Sample {
    /// Name of its file, such as `sms_send.response.rejected.json`.
    pub name: String,
    /// The `operationId` that it belongs to.
    pub operation: String,
    /// Which message it is.
    pub kind: SampleKind,
    /// The JSON text as it stands.
    pub text: String,
}

/// Which message a sample is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SampleKind {
    /// What a caller sends.
    Request,
    /// What a call that succeeds gives back.
    Response,
    /// What the service posts to a subscriber.
    Webhook,
    /// What a call that fails gives back.
    Error,
}
