//! What an error shows of itself.

use std::fmt;

use super::{Error, Inner, Kind, Outcome, provider::Code, text};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(operation) = inner.operation {
            write!(f, "`{}`: ", operation.id)?;
        }
        what_happened(inner, f)?;
        if let Some(note) = &inner.note {
            write!(f, ": {note}")?;
        }
        if let Some(code) = inner.said.code.as_ref().and_then(shown) {
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
        Kind::Configuration => "the client cannot be set up",
        Kind::Input => "not sent",
        Kind::Token => "not sent, because there is no access token",
        Kind::Transport { connect: true, .. } => "not sent, because there is no connection",
        Kind::Transport { .. } if inner.outcome == Outcome::NotSent => "not sent",
        Kind::Transport { timeout: true, .. } | Kind::Timeout if inner.answer.is_none() => {
            "no answer in time"
        }
        Kind::Transport { .. } => "no answer",
        Kind::HeldBack => "not sent, because it would have to wait too long for its turn",
        Kind::Timeout => "the rest of the answer did not come in time",
        Kind::Status => "no success",
        Kind::Envelope => "the service reports a failure",
        Kind::Truncated => "the answer is cut off",
        Kind::TooLong => "the answer is longer than `ClientOptions::max_body`",
        Kind::Decode => "the answer is not what the definition promises",
        Kind::Paging => "the pages do not lead to an end",
        Kind::Unsupported => "not sent, because there is no way to do it",
    };
    f.write_str(text)?;
    match &inner.answer {
        Some(answer) => write!(f, ", status {}", answer.status),
        None => Ok(()),
    }
}

/// The code, unless it may be a text of people: where codes stand some services
/// put sentences, and a message of one word can be a name.
fn shown(code: &Code) -> Option<&str> {
    match code {
        Code::Sent(code) => Some(code.as_str()).filter(|code| text::is_code(code)),
        Code::Documented(code) => Some(code),
        Code::Word(_) => None,
    }
}

/// The same as `Display`, with the outcome. The source stays out: it can hold
/// what a transport of the caller's put there.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({self}; outcome {:?})", self.outcome())
    }
}
