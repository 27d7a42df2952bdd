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
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_bodies_of_other_media_types::Client) -> Result<(), connector_bodies_of_other_media_types::Error> {
    /// let reply = client.send_note("content").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_note(&self, body: impl Into<Body>) -> SendNote {
        SendNote::new(self, body)
    }
}

/// A prepared [`Client::send_note`](crate::Client::send_note).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct SendNote {
    call: Call,
}

impl SendNote {
    fn new(client: &Client, body: impl Into<Body>) -> Self {
        Self {
            call: client.runtime.call(&SEND_NOTE).raw("text/xml", body),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send().await
    }
}
