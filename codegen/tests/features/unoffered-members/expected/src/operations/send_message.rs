//! `SendMessage`: Send a message.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::SendMessageRequest;

static SEND_MESSAGE: Operation = Operation {
    id: "SendMessage",
    method: Method::POST,
    template: "/messages",
    path: &[Segment::Literal("/messages")],
    ..Operation::DEFAULT
};

impl Client {
    /// Send a message.
    ///
    /// `POST /messages`
    ///
    /// `text`: What.
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_unoffered_members::Client) -> Result<(), connector_unoffered_members::Error> {
    /// let reply = client.send_message("text").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_message(&self, text: impl Into<String>) -> SendMessage {
        SendMessage {
            call: self.runtime.call(&SEND_MESSAGE),
            body: <SendMessageRequest as Object>::empty().with_text(text),
        }
    }
}

/// A prepared [`Client::send_message`](crate::Client::send_message).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendMessage {
    call: Call,
    body: SendMessageRequest,
}

impl SendMessage {
    /// Sets any member of the body by its name on the wire, also one that is not
    /// offered as an input.
    ///
    /// The service also takes, by name:
    ///
    /// * `schedule`: Unix time to send at.
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        self.body = self.body.with_member(name, value);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for SendMessage {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
