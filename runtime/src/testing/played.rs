//! Replies and requests for servers of other kinds than [`MockServer`](super::MockServer).

use std::time::Duration;

use super::{
    MockResponse, RecordedRequest,
    response::{Behavior, Content},
};

/// What a reply comes to on a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Played<'r> {
    /// An answer; one that is cut off ends in the middle of its body.
    Answer {
        /// The status.
        status: u16,
        /// Names and values of the headers, without the length.
        headers: &'r [(String, String)],
        /// The whole body.
        body: &'r [u8],
        /// Whether the connection ends in the middle of the body.
        is_cut_off: bool,
    },
    /// The connection ends without an answer.
    HangUp,
    /// Nothing comes, and the connection stays open.
    Silence,
}

impl MockResponse {
    /// What a server has to do. Bytes in place of an answer need a wire of one's
    /// own, and are as [`Played::HangUp`].
    #[must_use]
    pub fn played(&self) -> Played<'_> {
        match &self.kind {
            Behavior::Respond(answer) => {
                let Content {
                    status,
                    headers,
                    body,
                    is_cut_off,
                } = answer;
                Played::Answer {
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

    /// The status, where there is an answer.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self.played() {
            Played::Answer { status, .. } => Some(status),
            Played::HangUp | Played::Silence => None,
        }
    }

    /// How long to wait before answering.
    #[must_use]
    pub fn delay(&self) -> Duration {
        self.delay
    }
}

impl RecordedRequest {
    /// A request as a server of another kind has read it: its target is the path
    /// and the query as sent, its body without any transfer encoding.
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
