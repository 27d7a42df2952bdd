//! Sending a call, and judging what comes back.

use std::time::Duration;

use http::response;

use super::{Call, attempt::Attempt};
use crate::{
    BulkResponse, Connector, Download, Error, Received, Reply, Response,
    error::Answer,
    reply::{BodyEnd, Head, Limits, read_bounded},
};

impl Call {
    /// Sends the call.
    pub async fn send<R: Reply>(self) -> Result<Response<R>, Error> {
        let received = self.exchange().await?;
        let parts = received.parts();
        match R::from_reply(received) {
            Ok(value) => Ok(parts.with(value)),
            Err(reason) => Err(Error::decode(parts.into())
                .caused_by(reason)
                .of(self.operation)),
        }
    }

    /// Sends the call; each item of the reply says for itself whether it was
    /// accepted.
    pub async fn send_bulk<R: Reply>(self) -> Result<BulkResponse<R>, Error> {
        self.send().await.map(BulkResponse::new)
    }

    /// Sends the call; the reply is bytes, and stays a stream.
    pub async fn send_stream(self) -> Result<Response<Download>, Error> {
        let Attempt { answer, deadline } = self.once().await?;
        let (head, body) = answer.into_parts();
        if !head.status.is_success() {
            let (body, _) = read_bounded(body, self.max_body(), deadline).await;
            return Err(self.refused(head, body));
        }
        let limits = Limits {
            idle: self.timeout(),
            max_body: self.max_body(),
        };
        let response = Response::new((), head.status, head.headers.clone());
        let head = Head {
            operation: self.operation,
            status: head.status,
            headers: head.headers,
        };
        Ok(response.with(Download::new(head, body, self.file_name_header, limits)))
    }

    /// Everything about a call that does not depend on the type of its reply.
    async fn exchange(&self) -> Result<Received, Error> {
        let Attempt { answer, deadline } = self.once().await?;
        let (head, body) = answer.into_parts();
        let (body, end) = read_bounded(body, self.max_body(), deadline).await;
        if !head.status.is_success() {
            return Err(self.refused(head, body));
        }
        let answer = Answer {
            status: head.status,
            headers: head.headers,
            body,
        };
        match end {
            BodyEnd::Complete => {}
            BodyEnd::TooLong => return Err(Error::too_long(answer).of(self.operation)),
            BodyEnd::Late => return Err(Error::late(answer).of(self.operation)),
            BodyEnd::Broken(source) => {
                return Err(Error::truncated(answer)
                    .caused_by(source)
                    .of(self.operation));
            }
        }
        let mut received = Received::from(answer);
        let errors = &self.connector().errors;
        if !errors.success.is_empty()
            && received
                .peek_json()
                .is_some_and(|body| errors.tells_of_failure(body))
        {
            let answer = received.parts().into();
            return Err(Error::envelope(answer, self.connector()).of(self.operation));
        }
        Ok(received)
    }

    /// Decides how often a call is attempted: once. Repeating what is safe to
    /// repeat will be decided here.
    async fn once(&self) -> Result<Attempt, Error> {
        let prepared = self.prepare().map_err(|error| error.of(self.operation))?;
        self.attempt(&prepared)
            .await
            .map_err(|error| error.of(self.operation))
    }

    fn refused(&self, head: response::Parts, body: bytes::Bytes) -> Error {
        let answer = Answer {
            status: head.status,
            headers: head.headers,
            body,
        };
        Error::refused(answer, self.connector()).of(self.operation)
    }

    fn connector(&self) -> &'static Connector {
        self.client.connector()
    }

    pub(super) fn timeout(&self) -> Option<Duration> {
        self.options.timeout.or(self.client.options().timeout)
    }

    fn max_body(&self) -> usize {
        self.client.options().max_body
    }
}
