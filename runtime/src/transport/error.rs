//! Why there is no response.

use std::{error::Error, fmt};

use crate::boxed::BoxError;

/// Why a [`Transport`](crate::Transport) has no response, with the evidence.
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
    /// There is proof that nothing of the request left this machine, such as a
    /// refused connection.
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

    /// The request may have arrived: always right where proof is lacking.
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

    /// Says that a limit of time was the reason.
    #[must_use]
    pub fn with_timeout(mut self) -> Self {
        self.timeout = true;
        self
    }

    /// Says that there was no connection.
    #[must_use]
    pub fn with_connect(mut self) -> Self {
        self.connect = true;
        self
    }

    /// Says that the request would fail the same way again: it is then not
    /// repeated.
    #[must_use]
    pub fn with_permanent(mut self) -> Self {
        self.permanent = true;
        self
    }

    /// What the caller should know, for the text of the error: unlike the
    /// source, it is shown.
    #[must_use]
    pub fn with_note(mut self, note: &'static str) -> Self {
        self.note = Some(note);
        self
    }

    /// What the caller should know.
    #[must_use]
    pub fn note(&self) -> Option<&'static str> {
        self.note
    }

    /// Whether there is proof that nothing left this machine.
    #[must_use]
    pub fn is_not_sent(&self) -> bool {
        self.evidence == Evidence::NotSent
    }

    /// Whether a limit of time was the reason.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.timeout
    }

    /// Whether there was no connection.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.connect
    }

    /// Whether the request would fail the same way again.
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
            (false, false) => "the request failed on the way",
        })
    }
}

/// The cause stays with [`source`](Error::source): it may hold an address with
/// values in it.
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
