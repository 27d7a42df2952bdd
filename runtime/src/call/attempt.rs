//! One attempt: a request is sent once or not at all.

use std::pin::pin;

use http::{Request, Response};

use super::{Call, prepare::Prepared};
use crate::{clock::Deadline, credentials::AuthError, error::Error, transport::Body};

/// The head of a response, and the deadline for the rest.
pub(super) struct Attempt {
    pub(super) response: Response<Body>,
    pub(super) deadline: Deadline,
    /// Counted from 1.
    pub(super) number: u32,
}

impl Call {
    /// Ends at its own deadline, or at the deadline of the call.
    pub(super) async fn attempt(
        &self,
        prepared: &mut Prepared<'_>,
        number: u32,
        call: Deadline,
    ) -> Result<Attempt, Error> {
        let deadline = Deadline::after(self.timeout()).or_before(call);
        let request = self.authorized(prepared, deadline).await?;
        let mut exchange = self.client.transport().send(request);
        let response = deadline.run(exchange.as_mut()).await;
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

impl Call {
    /// The request with credentials and signature.
    async fn authorized(
        &self,
        prepared: &mut Prepared<'_>,
        deadline: Deadline,
    ) -> Result<Request<Body>, Error> {
        let (credentials, operation) = (self.client.credentials(), self.operation.id);
        let parts = deadline.run(pin!(credentials.parts(operation))).await;
        let parts = parts.map_err(|_| Error::token_timeout())?;
        let mut request = self.request(prepared, parts.map_err(auth_error)?)?;
        let signed = deadline
            .run(pin!(credentials.sign(operation, &mut request)))
            .await;
        let signed = signed.map_err(|_| Error::not_signed("the signer took too long"))?;
        signed.map_err(auth_error)?;
        Ok(request)
    }
}

fn auth_error(reason: AuthError) -> Error {
    match reason {
        AuthError::Input(note) => Error::input(note),
        AuthError::Token(source) => Error::token(source),
        AuthError::Signing(source) => Error::signing(source),
        AuthError::TargetChanged => {
            Error::not_signed("the signer has changed method, host or path")
        }
    }
}
