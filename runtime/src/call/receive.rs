//! Receiving responses.

use std::mem;

use http::response;

use super::{Call, attempt::Attempt};
use crate::{
    error::{Error, RawResponse},
    reply::{BodyEnd, UnreadResponse, read_bounded},
    transport::Body,
};

/// What a caller wants from a response. A failure here fails the attempt.
pub(super) trait Receive: Sized {
    fn receive(
        call: &Call,
        attempt: &mut Attempt,
    ) -> impl Future<Output = Result<Self, Error>> + Send;
}

/// A successful response, read to its end.
impl Receive for UnreadResponse {
    async fn receive(call: &Call, attempt: &mut Attempt) -> Result<Self, Error> {
        let (response, end) = attempt.read(call).await;
        if !response.status.is_success() {
            return Err(call.refused(response));
        }
        match end {
            BodyEnd::Complete => call.without_failure(response.into()),
            BodyEnd::TooLong => Err(Error::too_long(response)),
            BodyEnd::TimedOut => Err(Error::body_timeout(response)),
            BodyEnd::Truncated(source) => Err(Error::truncated(response).with_source(source)),
        }
    }
}

/// The head of a successful response and the number of the attempt; the body stays a
/// stream.
impl Receive for (response::Parts, Body, u32) {
    async fn receive(call: &Call, attempt: &mut Attempt) -> Result<Self, Error> {
        if !attempt.response.status().is_success() {
            let (response, _) = attempt.read(call).await;
            return Err(call.refused(response));
        }
        let (head, body) = mem::take(&mut attempt.response).into_parts();
        Ok((head, body, attempt.number))
    }
}

impl Attempt {
    /// The response with its body, and how reading the body ended.
    async fn read(&mut self, call: &Call) -> (RawResponse, BodyEnd) {
        let body = self.response.body_mut();
        let (body, end) = read_bounded(body, call.max_body(), self.deadline).await;
        let response = RawResponse {
            status: self.response.status(),
            headers: mem::take(self.response.headers_mut()),
            body,
            attempt: self.number,
        };
        (response, end)
    }
}

impl Call {
    /// Turns a successful response whose body reports a failure into an error.
    fn without_failure(&self, received: UnreadResponse) -> Result<UnreadResponse, Error> {
        let connector = self.client.connector();
        let errors = &connector.errors;
        let fails = !errors.success.is_empty() && errors.is_failure(&received.content());
        if fails {
            Err(Error::envelope(received.to_raw(), connector))
        } else {
            Ok(received)
        }
    }

    fn refused(&self, response: RawResponse) -> Error {
        let is_unauthenticated = self.is_unauthenticated(response.status);
        let error = Error::refused(response, self.client.connector());
        if is_unauthenticated {
            error.unauthenticated()
        } else {
            error
        }
    }
}
