//! Receiving responses.

use bytes::Bytes;
use http::response;

use super::{Call, attempt::Attempt};
use crate::{
    error::{Error, RawResponse},
    reply::{BodyEnd, UnreadResponse, read_bounded},
    transport::Body,
};

/// What a caller wants from a response. A failure here fails the attempt.
pub(super) trait Receive: Sized {
    fn receive(call: &Call, attempt: Attempt) -> impl Future<Output = Result<Self, Error>> + Send;
}

/// A successful response, read to its end.
impl Receive for UnreadResponse {
    async fn receive(call: &Call, attempt: Attempt) -> Result<Self, Error> {
        let Attempt {
            response,
            deadline,
            number,
        } = attempt;
        let (head, body) = response.into_parts();
        let (body, end) = read_bounded(body, call.max_body(), deadline).await;
        if !head.status.is_success() {
            return Err(call.refused(head, body, number));
        }
        let response = RawResponse {
            status: head.status,
            headers: head.headers,
            body,
            attempt: number,
        };
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
    async fn receive(call: &Call, attempt: Attempt) -> Result<Self, Error> {
        let Attempt {
            response,
            deadline,
            number,
        } = attempt;
        let (head, body) = response.into_parts();
        if head.status.is_success() {
            return Ok((head, body, number));
        }
        let (body, _) = read_bounded(body, call.max_body(), deadline).await;
        Err(call.refused(head, body, number))
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

    fn refused(&self, head: response::Parts, body: Bytes, attempt: u32) -> Error {
        let response = RawResponse {
            status: head.status,
            headers: head.headers,
            body,
            attempt,
        };
        let is_unauthenticated = self.is_unauthenticated(response.status);
        let error = Error::refused(response, self.client.connector());
        if is_unauthenticated {
            error.unauthenticated()
        } else {
            error
        }
    }
}
