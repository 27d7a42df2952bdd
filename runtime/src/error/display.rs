//! What an error shows of itself.

use std::fmt;

use super::{Error, Inner, Kind, Outcome};

/// Longest code of a provider that is shown …
const LONGEST_CODE: usize = 64;
/// … and most digits in a row: more can be the number of a phone.
const MOST_DIGITS: usize = 6;

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
        if let Some(code) = self
            .code()
            .filter(|code| is_code(code) || self.remedy().is_some())
        {
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

/// Whether a code looks like one: some services put sentences there, and some
/// what a call was about.
pub(crate) fn is_code(code: &str) -> bool {
    let is_digit = |byte: u8| byte.is_ascii_digit();
    let mut runs = code
        .as_bytes()
        .chunk_by(|one, other| is_digit(*one) == is_digit(*other));
    code.len() <= LONGEST_CODE
        && code
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ':'))
        && runs.all(|run| run.len() <= MOST_DIGITS || !run.iter().copied().all(is_digit))
}

/// The same as `Display`, with the outcome. The source stays out: it can hold
/// what a transport of the caller's put there.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({self}; outcome {:?})", self.outcome())
    }
}
