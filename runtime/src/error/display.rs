//! `Display` and `Debug` of errors.

use std::fmt;

use super::{Error, ErrorKind, Inner, Outcome, provider::Code};
use crate::word::is_code;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        match (inner.connector, inner.origin) {
            (Some(connector), Some(origin)) => {
                write!(f, "{connector} `{}`: ", origin.operation.id)?;
            }
            (Some(connector), None) => write!(f, "{connector}: ")?,
            (None, _) => {}
        }
        what_happened(inner, f)?;
        if let Some(note) = &inner.note {
            write!(f, ": {note}")?;
        }
        if let Some(code) = inner.provider.code.as_ref().and_then(shown) {
            write!(f, " (code {code})")?;
        }
        if let Some(remedy) = self.remedy() {
            write!(f, ". {remedy}")?;
        }
        Ok(())
    }
}

fn what_happened(inner: &Inner, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let text = match inner.kind {
        ErrorKind::Status => return status(inner, f, "", ""),
        ErrorKind::Configuration => "cannot set up the client",
        ErrorKind::Input => return not_sent(inner, f, ""),
        ErrorKind::Token => return not_sent(inner, f, ": no access token"),
        ErrorKind::Signing => return not_sent(inner, f, ": the request could not be signed"),
        ErrorKind::Transport { connect: true, .. } => {
            return not_sent(inner, f, ": no connection");
        }
        ErrorKind::Transport { .. } if inner.outcome == Outcome::NotSent => {
            return not_sent(inner, f, "");
        }
        ErrorKind::Transport { timeout: true, .. } | ErrorKind::Timeout
            if inner.response.is_none() =>
        {
            "timed out waiting for the response"
        }
        ErrorKind::Transport { .. } => "no response",
        ErrorKind::RateLimited => return not_sent(inner, f, &rate_limited(inner)),
        ErrorKind::RateLimiter => {
            return not_sent(inner, f, ": the rate limiter cannot be reached");
        }
        ErrorKind::Timeout => "timed out reading the response",
        ErrorKind::Envelope => "the service reports a failure",
        ErrorKind::Truncated => "the response ended early",
        ErrorKind::TooLong => "the response is longer than `ClientOptions::max_body`",
        ErrorKind::Decode => "the response does not match the definition",
        ErrorKind::Paging => "paging stopped",
        ErrorKind::Unsupported => return not_sent(inner, f, ": not supported"),
    };
    f.write_str(text)?;
    status(inner, f, " (", ")")
}

fn rate_limited(inner: &Inner) -> String {
    const HOUR: f64 = 3600.0;
    let seconds = inner.rate_limited.unwrap_or_default().as_secs_f64();
    let delay = if seconds > HOUR {
        "more than an hour".to_owned()
    } else {
        format!("{seconds:.1} s")
    };
    format!(": the rate limit would delay it by {delay}, beyond its time limit")
}

/// The call was not sent, or at least its last attempt was not.
fn not_sent(inner: &Inner, f: &mut fmt::Formatter<'_>, reason: &str) -> fmt::Result {
    if inner.outcome == Outcome::NotSent {
        write!(f, "not sent{reason}")
    } else {
        write!(
            f,
            "the last attempt was not sent{reason}; an earlier one was"
        )
    }
}

fn status(inner: &Inner, f: &mut fmt::Formatter<'_>, before: &str, after: &str) -> fmt::Result {
    match &inner.response {
        Some(response) => write!(f, "{before}HTTP {}{after}", response.status),
        None => Ok(()),
    }
}

/// The code, unless it may be text by people: some services put sentences in place of
/// codes, and a message of one word can be a name.
fn shown(code: &Code) -> Option<&str> {
    match code {
        Code::Sent(code) => Some(code.as_str()).filter(|code| is_code(code)),
        Code::Documented(code) => Some(code),
        Code::Word(_) => None,
    }
}

/// `Display` and the outcome. The source is left out, since a transport of the caller's
/// can put anything there. The body is shown if the client
/// [reveals](crate::ClientOptions::reveal) it.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.origin.is_some_and(|origin| origin.is_revealed) {
            return fmt::Debug::fmt(&self.reveal(), f);
        }
        write!(f, "Error({self}; outcome {:?})", self.outcome())
    }
}

/// An error shown in full; see [`Error::reveal`].
#[derive(Clone, Copy)]
pub struct RevealedError<'e>(&'e Error);

impl Error {
    /// The error shown in full, for a developer's own screen: `Debug` and `Display`
    /// also show the provider's code and message, the whole body, and the sources. All
    /// of these can hold personal data.
    #[must_use]
    pub fn reveal(&self) -> RevealedError<'_> {
        RevealedError(self)
    }
}

impl fmt::Debug for RevealedError<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = self.0;
        write!(f, "Error({error}; outcome {:?}", error.outcome())?;
        if let Some(code) = error.code() {
            write!(f, "; code {code:?}")?;
        }
        if let Some(message) = error.message() {
            write!(f, "; message {message:?}")?;
        }
        if let Some(body) = error.body() {
            write!(f, "; body {:?}", String::from_utf8_lossy(body))?;
        }
        let first = std::error::Error::source(error);
        for source in std::iter::successors(first, |source| source.source()) {
            write!(f, "; source {:?}", source.to_string())?;
        }
        f.write_str(")")
    }
}

impl fmt::Display for RevealedError<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}
