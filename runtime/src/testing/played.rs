//! Mock responses for servers other than [`MockServer`](super::MockServer).

use std::time::Duration;

use super::{
    MockResponse, RecordedRequest,
    response::{Behavior, ResponseContent},
};

/// What a server does on a connection for a [`MockResponse`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Played<'r> {
    /// It sends a response, perhaps only half of its body.
    Response {
        /// The status.
        status: u16,
        /// Names and values of the headers, without `Content-Length`.
        headers: &'r [(String, String)],
        /// The whole body.
        body: &'r [u8],
        /// Whether the connection is closed in the middle of the body.
        is_cut_off: bool,
    },
    /// It closes the connection without a response.
    HangUp,
    /// It sends nothing and keeps the connection open.
    Silence,
}

impl MockResponse {
    /// What a server has to do. Raw bytes, which only `MockServer` can send, are played
    /// as [`Played::HangUp`].
    #[must_use]
    pub fn played(&self) -> Played<'_> {
        match &self.kind {
            Behavior::Respond(response) => {
                let ResponseContent {
                    status,
                    headers,
                    body,
                    is_cut_off,
                } = response;
                Played::Response {
                    status: *status,
                    headers,
                    body,
                    is_cut_off: *is_cut_off,
                }
            }
            Behavior::Silence => Played::Silence,
            Behavior::Wire(_) | Behavior::NoConnection | Behavior::HangUp | Behavior::Exhausted => {
                Played::HangUp
            }
        }
    }

    /// The status, if there is a response.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self.played() {
            Played::Response { status, .. } => Some(status),
            Played::HangUp | Played::Silence => None,
        }
    }

    /// How long to wait before responding.
    #[must_use]
    pub fn delay(&self) -> Duration {
        self.delay
    }
}

impl RecordedRequest {
    /// A request that another server has read. `target` is the path and the query as
    /// sent; the body has no transfer encoding.
    #[must_use]
    pub fn new(
        method: impl Into<String>,
        target: impl Into<String>,
        headers: Vec<(String, Vec<u8>)>,
        body: Vec<u8>,
    ) -> Self {
        Self {
            method: method.into(),
            target: target.into(),
            headers,
            body,
        }
    }
}
