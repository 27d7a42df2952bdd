//! A line of the log.

use std::fmt;

use connector_runtime::testing::RecordedRequest;

use crate::{contract::Operation, faults::Fault, rules::Refusal};

/// A request and its result, without anything that the caller has chosen: no secrets
/// and no texts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Line {
    method: String,
    operation: Option<(String, String)>,
    status: Option<u16>,
    verdict: Verdict,
}

/// The result of a request.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verdict {
    /// It got a response from the definition.
    Accepted,
    /// It got a scripted response.
    Scripted,
    /// It has ended a subscription.
    Unsubscribed,
    /// It breaks a rule.
    Refused(Refusal),
    /// A fault was injected.
    Fault(Fault),
}

impl Line {
    pub(crate) fn new(
        request: &RecordedRequest,
        operation: Option<&Operation>,
        status: Option<u16>,
        verdict: Verdict,
    ) -> Self {
        // A method is a word of the caller's, too.
        let known = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH"];
        let method = known.into_iter().find(|known| *known == request.method());
        Self {
            method: method.unwrap_or("?").to_owned(),
            operation: operation
                .map(|operation| (operation.id.clone(), operation.path.text.clone())),
            status,
            verdict,
        }
    }

    /// Its result.
    #[must_use]
    pub fn verdict(&self) -> &Verdict {
        &self.verdict
    }

    /// The operation's id, if there is one.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.operation.as_ref().map(|(id, _)| id.as_str())
    }

    /// The status of the response, if there is one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.status
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status {
            Some(status) => write!(f, "{status}")?,
            None => f.write_str("---")?,
        }
        write!(f, " {:<6} ", self.method)?;
        match &self.operation {
            Some((id, path)) => write!(f, "{path} ({id})")?,
            None => f.write_str("?")?,
        }
        match &self.verdict {
            Verdict::Accepted => f.write_str(" accepted"),
            Verdict::Scripted => f.write_str(" accepted, scripted response"),
            Verdict::Unsubscribed => f.write_str(" subscription ended"),
            Verdict::Refused(refusal) => write!(f, " refused: {refusal}"),
            Verdict::Fault(fault) => write!(f, " {fault}"),
        }
    }
}
