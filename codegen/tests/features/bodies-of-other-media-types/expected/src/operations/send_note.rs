//! `SendNote`: Note.

use connector_runtime::{Body, CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static SEND_NOTE: Operation = Operation {
    id: "SendNote",
    method: Method::POST,
    template: "/note",
    path: &[Segment::Literal("/note")],
    accept: "*/*",
    ..Operation::DEFAULT
};

impl Client {
    /// Note.
    ///
    /// `POST /note`
    ///
    /// `body`: The member `body` of the wire.
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_bodies_of_other_media_types::Client) -> Result<(), connector_bodies_of_other_media_types::Error> {
    /// let reply = client.send_note("content").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_note(&self, body: impl Into<Body>) -> SendNote {
        SendNote {
            call: self.runtime.call(&SEND_NOTE).raw("text/xml", body),
        }
    }
}

/// A prepared [`Client::send_note`](crate::Client::send_note).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendNote {
    call: Call,
}

impl SendNote {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for SendNote {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
