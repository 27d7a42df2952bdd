//! Errors of transports.

use std::{error::Error, fmt};

use crate::boxed::BoxError;

/// Why a [`Transport`](crate::Transport) returned no response, and whether the request
/// may have been sent.
pub struct TransportError {
    evidence: Evidence,
    timeout: bool,
    connect: bool,
    permanent: bool,
    note: Option<&'static str>,
    source: BoxError,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Evidence {
    NotSent,
    None,
}

impl TransportError {
    /// Provably nothing of the request was sent, as when a connection is refused.
    pub fn not_sent(source: impl Into<BoxError>) -> Self {
        Self {
            evidence: Evidence::NotSent,
            timeout: false,
            connect: false,
            permanent: false,
            note: None,
            source: source.into(),
        }
    }

    /// The request may have arrived: always correct if there is no proof.
    pub fn unknown(source: impl Into<BoxError>) -> Self {
        Self {
            evidence: Evidence::None,
            timeout: false,
            connect: false,
            permanent: false,
            note: None,
            source: source.into(),
        }
    }

    /// Marks a timeout.
    #[must_use]
    pub fn with_timeout(mut self) -> Self {
        self.timeout = true;
        self
    }

    /// Marks a failure to connect.
    #[must_use]
    pub fn with_connect(mut self) -> Self {
        self.connect = true;
        self
    }

    /// Marks a permanent error: the request would fail in the same way again, and is
    /// not retried.
    #[must_use]
    pub fn with_permanent(mut self) -> Self {
        self.permanent = true;
        self
    }

    /// Adds a note for the caller: unlike the source, `Display` of the error shows it.
    #[must_use]
    pub fn with_note(mut self, note: &'static str) -> Self {
        self.note = Some(note);
        self
    }

    /// The note for the caller.
    #[must_use]
    pub fn note(&self) -> Option<&'static str> {
        self.note
    }

    /// Whether provably nothing was sent.
    #[must_use]
    pub fn is_not_sent(&self) -> bool {
        self.evidence == Evidence::NotSent
    }

    /// Whether it is a timeout.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.timeout
    }

    /// Whether connecting failed.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.connect
    }

    /// Whether the request would fail in the same way again.
    #[must_use]
    pub fn is_permanent(&self) -> bool {
        self.permanent
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self.connect, self.timeout) {
            (true, true) => "connecting took too long",
            (true, false) => "no connection",
            (false, true) => "the response took too long",
            (false, false) => "the request failed in transit",
        })
    }
}

/// Does not show the [`source`](Error::source), which may contain an address with
/// values.
impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("evidence", &self.evidence)
            .field("timeout", &self.timeout)
            .field("connect", &self.connect)
            .field("permanent", &self.permanent)
            .finish_non_exhaustive()
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
