//! Sending a call.

use std::time::Duration;

use bytes::Bytes;

use super::{Call, transform};
use crate::{
    error::{Error, RawResponse},
    reply::{
        BulkResponse, Download, DownloadLimits, Reply, Response, ResponseHead, UnreadResponse,
    },
};

impl Call {
    /// Sends the call.
    #[expect(
        clippy::manual_async_fn,
        reason = "the future of an `async fn` has room for the call twice"
    )]
    pub fn send<R: Reply>(self) -> impl Future<Output = Result<Response<R>, Error>> {
        async move {
            let received = self.exchange().await?;
            received.read(self.origin())
        }
    }

    /// Sends the call; each item of the reply has its own status.
    pub async fn send_bulk<R: Reply>(self) -> Result<BulkResponse<R>, Error> {
        self.send().await.map(BulkResponse::new)
    }

    /// Sends the call; the response body stays a stream of bytes.
    pub async fn send_stream(self) -> Result<Response<Download>, Error> {
        let (head, body, attempt) = self.repeated().await?;
        let limits = DownloadLimits {
            idle: self.timeout(),
            max_body: self.max_body(),
        };
        let received = RawResponse {
            status: head.status,
            headers: head.headers.clone(),
            body: Bytes::new(),
            attempt,
        };
        let head = ResponseHead {
            origin: self.origin(),
            status: head.status,
            headers: head.headers,
            attempt,
        };
        let download = Download::new(head, body, self.file_name_header, limits);
        Ok(Response::new(download, received).revealed(self.origin().is_revealed))
    }

    /// The part of a call that does not depend on the type of its reply.
    pub(crate) async fn exchange(&self) -> Result<UnreadResponse, Error> {
        let received: UnreadResponse = self.repeated().await?;
        let received = self.reply_of_transform(self.transformed_reply(received))?;
        Ok(received.allow_text(self.allow_text))
    }

    /// The reply as the definition describes it.
    fn transformed_reply(&self, received: UnreadResponse) -> UnreadResponse {
        let transforms = self.rewrite().map_or(&[][..], |rewrite| rewrite.reply);
        if transforms.is_empty() {
            return received;
        }
        let Some(mut body) = received.tree() else {
            return received;
        };
        transform::apply(&mut body, transforms);
        received.with_json(&body)
    }

    pub(super) fn timeout(&self) -> Option<Duration> {
        self.options.timeout.or(self.client.options().timeout)
    }

    pub(crate) fn max_body(&self) -> usize {
        self.client.options().max_body
    }
}
