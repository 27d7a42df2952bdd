//! `SendMessages`: Send messages.

use connector_runtime::{BulkResponse, CallOptions, Error, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{
    SendMessagesRequest, SendMessagesRequestMessagesItem, SendMessagesResponse,
};

static SEND_MESSAGES: Operation = Operation {
    id: "SendMessages",
    method: Method::POST,
    template: "/messages",
    path: &[Segment::Literal("/messages")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Send messages.
    ///
    /// `POST /messages`
    ///
    /// `messages`: The messages.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_item_results::types::{SendMessagesRequestMessagesItem, SendMessagesRequestMessagesItemRequired};
    ///
    /// # async fn example(client: connector_item_results::Client) -> Result<(), connector_item_results::Error> {
    /// let reply = client
    ///     .send_messages([
    ///         SendMessagesRequestMessagesItem::new(SendMessagesRequestMessagesItemRequired {
    ///             to: "to".into(),
    ///             text: "text".into(),
    ///         }),
    ///     ])
    ///     .send()
    ///     .await?;
    /// for result in reply.results() {
    ///     match result {
    ///         Ok(accepted) => {
    ///             println!("id: {:?}", accepted.id());
    ///         }
    ///         Err(rejected) => println!("rejected: {}", rejected.status()),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_messages(
        &self,
        messages: impl IntoIterator<Item = impl Into<SendMessagesRequestMessagesItem>>,
    ) -> SendMessages {
        SendMessages::new(self, messages)
    }
}

/// A prepared [`Client::send_messages`](crate::Client::send_messages).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct SendMessages {
    call: Call,
    body: SendMessagesRequest,
}

impl SendMessages {
    fn new(
        client: &Client,
        messages: impl IntoIterator<Item = impl Into<SendMessagesRequestMessagesItem>>,
    ) -> Self {
        Self {
            call: client.runtime.call(&SEND_MESSAGES),
            body: <SendMessagesRequest as Object>::empty().with_messages(messages),
        }
    }

    /// Sets any member of the body by its name on the wire, also one that is not
    /// offered as an input.
    pub fn member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.body = self.body.with_member(name, value);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request. Each item of the reply says for itself whether it was accepted.
    pub async fn send(self) -> Result<BulkResponse<SendMessagesResponse>, Error> {
        self.call.json(&self.body).send_bulk().await
    }
}
