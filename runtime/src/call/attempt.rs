//! One attempt: a request goes out once, or not at all.

use http::Response;

use super::{Call, prepare::Prepared};
use crate::{clock::Deadline, credentials::AuthError, error::Error, transport::Body};

/// The head of a response, and until when the rest must have come.
pub(super) struct Attempt {
    pub(super) response: Response<Body>,
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
        let parts = self.client.credentials().authorize(self.operation.id);
        let parts = deadline.run(parts).await;
        let parts = match parts {
            Ok(parts) => parts.map_err(auth_error)?,
            Err(_) => return Err(Error::token_timeout()),
        };
        let request = self.request(prepared, parts)?;
        let response = deadline.run(self.client.transport().send(request)).await;
        match response {
            Ok(response) => Ok(Attempt {
                response: response.map_err(Error::transport)?,
                deadline,
                number,
            }),
            Err(_) => Err(Error::timeout()),
        }
    }
}

fn auth_error(reason: AuthError) -> Error {
    match reason {
        AuthError::Input(note) => Error::input(note),
        AuthError::Token(source) => Error::token(source),
    }
}
