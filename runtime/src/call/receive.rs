//! Judging what comes back.

use bytes::Bytes;
use http::response;

use super::{Call, attempt::Attempt};
use crate::{
    Body, Error, Received,
    error::Answer,
    reply::{BodyEnd, read_bounded},
};

impl Call {
    /// Reads a success to its end.
    pub(super) async fn receive_whole(&self, attempt: Attempt) -> Result<Received, Error> {
        let Attempt {
            answer,
            deadline,
            number,
        } = attempt;
        let (head, body) = answer.into_parts();
        let (body, end) = read_bounded(body, self.max_body(), deadline).await;
        if !head.status.is_success() {
            return Err(self.refused(head, body, number));
        }
        let answer = Answer {
            status: head.status,
            headers: head.headers,
            body,
            attempt: number,
        };
        match end {
            BodyEnd::Complete => self.without_failure(answer.into()),
            BodyEnd::TooLong => Err(Error::too_long(answer)),
            BodyEnd::Late => Err(Error::late(answer)),
            BodyEnd::Broken(source) => Err(Error::truncated(answer).caused_by(source)),
        }
    }

    /// Takes the head of a success, and the number of the attempt; the body
    /// stays a stream.
    pub(super) async fn receive_stream(
        &self,
        attempt: Attempt,
    ) -> Result<(response::Parts, Body, u32), Error> {
        let Attempt {
            answer,
            deadline,
            number,
        } = attempt;
        let (head, body) = answer.into_parts();
        if head.status.is_success() {
            return Ok((head, body, number));
        }
        let (body, _) = read_bounded(body, self.max_body(), deadline).await;
        Err(self.refused(head, body, number))
    }

    /// A success whose envelope tells of a failure is none.
    fn without_failure(&self, mut received: Received) -> Result<Received, Error> {
        let connector = self.client.connector();
        let fails = !connector.errors.success.is_empty()
            && received
                .peek_json()
                .is_some_and(|body| connector.errors.tells_of_failure(body));
        if fails {
            Err(Error::envelope(received.parts().into(), connector))
        } else {
            Ok(received)
        }
    }

    fn refused(&self, head: response::Parts, body: Bytes, attempt: u32) -> Error {
        let answer = Answer {
            status: head.status,
            headers: head.headers,
            body,
            attempt,
        };
        Error::refused(answer, self.client.connector())
    }
}
