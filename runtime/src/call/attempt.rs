//! One attempt: a request goes out once, or not at all.

use http::Response;

use super::{Call, prepare::Prepared};
use crate::{Body, Error, clock::Deadline, credentials::Unproven};

/// The head of an answer, and until when the rest must have come.
pub(super) struct Attempt {
    pub(super) answer: Response<Body>,
    pub(super) deadline: Deadline,
}

impl Call {
    pub(super) async fn attempt(&self, prepared: &Prepared) -> Result<Attempt, Error> {
        let deadline = Deadline::after(self.timeout());
        let proofs = deadline.run(self.client.credentials().prove()).await;
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
