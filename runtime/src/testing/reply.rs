//! What the server answers.

use std::{
    io::{self, Write},
    net::TcpStream,
    thread,
    time::Duration,
};

/// A reply of the test server.
#[derive(Clone, Debug)]
pub struct Reply {
    wire: Vec<u8>,
    delay: Duration,
}

impl Reply {
    /// A reply of JSON.
    #[must_use]
    pub fn json(status: u16, body: impl Into<String>) -> Self {
        Self::with_headers(
            status,
            &[("content-type", "application/json")],
            body.into().into_bytes(),
        )
    }

    /// A reply of plain text.
    #[must_use]
    pub fn text(status: u16, body: impl Into<String>) -> Self {
        Self::with_headers(
            status,
            &[("content-type", "text/plain")],
            body.into().into_bytes(),
        )
    }

    /// A reply without a body, such as a 204.
    #[must_use]
    pub fn empty(status: u16) -> Self {
        Self::with_headers(status, &[], Vec::new())
    }

    /// A reply with headers of its own; the length is added.
    #[must_use]
    pub fn with_headers(status: u16, headers: &[(&str, &str)], body: impl Into<Vec<u8>>) -> Self {
        let body = body.into();
        let mut wire = format!("HTTP/1.1 {status} \r\nconnection: close\r\n").into_bytes();
        let mut header = |name: &str, value: &str| {
            wire.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
        };
        if status != 204 && status != 304 {
            header("content-length", &body.len().to_string());
        }
        for (name, value) in headers {
            header(name, value);
        }
        wire.extend_from_slice(b"\r\n");
        wire.extend(body);
        Self::raw(wire)
    }

    /// These bytes in place of an answer, then the end of the connection; none
    /// to hang up at once.
    #[must_use]
    pub fn raw(wire: impl Into<Vec<u8>>) -> Self {
        Self {
            wire: wire.into(),
            delay: Duration::ZERO,
        }
    }

    /// Waits before answering.
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    pub(super) fn write(&self, connection: &mut TcpStream) -> io::Result<()> {
        thread::sleep(self.delay);
        connection.write_all(&self.wire)?;
        connection.flush()?;
        connection.shutdown(std::net::Shutdown::Write)
    }
}
