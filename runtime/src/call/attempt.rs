//! One attempt: a request goes out once, or not at all.

use http::Response;

use super::{Call, prepare::Prepared};
use crate::{Body, Error, clock::Deadline, credentials::Unproven};

/// The head of an answer, and until when the rest must have come.
pub(super) struct Attempt {
    pub(super) answer: Response<Body>,
    pub(super) deadline: Deadline,
    /// Counted from 1.
    pub(super) number: u32,
}

impl Call {
    /// Ends by itself, at the latest when the whole call must.
    pub(super) async fn attempt(
        &self,
        prepared: &Prepared,
        number: u32,
        call: Deadline,
    ) -> Result<Attempt, Error> {
        let deadline = Deadline::after(self.timeout()).or_before(call);
        let proofs = self.client.credentials().prove(self.operation.id);
        let proofs = deadline.run(proofs).await;
        let proofs = match proofs {
            Ok(proofs) => proofs.map_err(unproven)?,
            Err(_) => return Err(Error::token_late()),
        };
        let request = self.request(prepared, proofs)?;
        let answer = deadline.run(self.client.transport().send(request)).await;
        match answer {
            Ok(answer) => Ok(Attempt {
                answer: answer.map_err(Error::transport)?,
                deadline,
                number,
            }),
            Err(_) => Err(Error::timeout()),
        }
    }
}

fn unproven(reason: Unproven) -> Error {
    match reason {
        Unproven::Input(note) => Error::input(note),
        Unproven::Token(source) => Error::token(source),
    }
}
