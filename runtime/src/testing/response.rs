//! Mock responses.

use std::{
    io::{self, Write},
    net::TcpStream,
    thread,
    time::Duration,
};

use serde::Serialize;

/// A response of a [`MockServer`](super::MockServer) or
/// [`MockTransport`](super::MockTransport), or a failure instead of one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MockResponse {
    pub(super) kind: Behavior,
    pub(super) delay: Duration,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Behavior {
    Respond(ResponseContent),
    /// Raw bytes.
    Wire(Vec<u8>),
    NoConnection,
    HangUp,
    Silence,
    /// No scripted response is left.
    Exhausted,
}

/// Header of the response when no scripted response is left.
pub(super) const EXHAUSTED: &str = "the test has no response left";

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct ResponseContent {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
    /// The connection is closed in the middle of the body.
    pub(super) is_cut_off: bool,
}

impl MockResponse {
    /// A JSON response.
    #[must_use]
    pub fn json(status: u16, body: impl Into<String>) -> Self {
        Self::with_headers(
            status,
            &[("content-type", "application/json")],
            body.into().into_bytes(),
        )
    }

    /// A JSON response from any serializable value.
    pub fn serialized(status: u16, value: &impl Serialize) -> Result<Self, serde_json::Error> {
        serde_json::to_string(value).map(|json| Self::json(status, json))
    }

    /// A plain-text response.
    #[must_use]
    pub fn text(status: u16, body: impl Into<String>) -> Self {
        Self::with_headers(
            status,
            &[("content-type", "text/plain")],
            body.into().into_bytes(),
        )
    }

    /// A response without a body, such as a 204.
    #[must_use]
    pub fn empty(status: u16) -> Self {
        Self::with_headers(status, &[], Vec::new())
    }

    /// A response with these headers; `Content-Length` is added.
    #[must_use]
    pub fn with_headers(status: u16, headers: &[(&str, &str)], body: impl Into<Vec<u8>>) -> Self {
        let headers = headers
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Self::of(Behavior::Respond(ResponseContent {
            status,
            headers: headers.collect(),
            body: body.into(),
            is_cut_off: false,
        }))
    }

    /// Raw bytes instead of a response, after which the connection is closed. A
    /// `MockTransport` only closes the connection.
    #[must_use]
    pub fn raw(wire: impl Into<Vec<u8>>) -> Self {
        Self::of(Behavior::Wire(wire.into()))
    }

    /// A failure to connect: nothing is sent. A `MockServer`, which has been reached by
    /// then, closes the connection.
    #[must_use]
    pub fn no_connection() -> Self {
        Self::of(Behavior::NoConnection)
    }

    /// Closes the connection without a response: the outcome is unknown.
    #[must_use]
    pub fn hang_up() -> Self {
        Self::of(Behavior::HangUp)
    }

    /// Sends nothing until the client gives up.
    #[must_use]
    pub fn silence() -> Self {
        Self::of(Behavior::Silence)
    }

    /// The same response, but the connection is closed in the middle of its body.
    #[must_use]
    pub fn cut_off(mut self) -> Self {
        if let Behavior::Respond(response) = &mut self.kind {
            response.is_cut_off = true;
        }
        self
    }

    /// Waits before responding.
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    pub(super) fn exhausted() -> Self {
        Self::of(Behavior::Exhausted)
    }

    fn of(kind: Behavior) -> Self {
        Self {
            kind,
            delay: Duration::ZERO,
        }
    }

    /// The bytes of a response.
    fn wire(&self) -> Vec<u8> {
        match &self.kind {
            Behavior::Respond(response) => response.wire(),
            _ => Vec::new(),
        }
    }

    pub(super) fn is_silent(&self) -> bool {
        matches!(self.kind, Behavior::Silence)
    }

    /// Writes the response; silence leaves the connection open.
    pub(super) fn write(&self, connection: &mut TcpStream) -> io::Result<()> {
        thread::sleep(self.delay);
        match &self.kind {
            Behavior::Respond(response) => connection.write_all(&response.wire())?,
            Behavior::Wire(wire) => connection.write_all(wire)?,
            Behavior::NoConnection | Behavior::HangUp => {}
            Behavior::Exhausted => {
                connection.write_all(&MockResponse::text(500, EXHAUSTED).wire())?;
            }
            Behavior::Silence => return Ok(()),
        }
        connection.flush()?;
        connection.shutdown(std::net::Shutdown::Write)
    }
}

impl ResponseContent {
    /// The bytes of the body that are sent.
    pub(super) fn sent_body(&self) -> &[u8] {
        let length = if self.is_cut_off {
            self.body.len() / 2
        } else {
            self.body.len()
        };
        self.body.get(..length).unwrap_or_default()
    }

    fn wire(&self) -> Vec<u8> {
        let status = self.status;
        let mut wire = format!("HTTP/1.1 {status} \r\nconnection: close\r\n").into_bytes();
        let mut header = |name: &str, value: &str| {
            wire.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
        };
        if status != 204 && status != 304 {
            header("content-length", &self.body.len().to_string());
        }
        for (name, value) in &self.headers {
            header(name, value);
        }
        wire.extend_from_slice(b"\r\n");
        wire.extend_from_slice(self.sent_body());
        wire
    }
}
