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
    /// Reply: [`SendMessagesResponse`](crate::types::SendMessagesResponse).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_item_results::types::NewSendMessagesRequestMessagesItem;
    ///
    /// # async fn example(client: connector_item_results::Client) -> Result<(), connector_item_results::Error> {
    /// let reply = client
    ///     .send_messages([
    ///         NewSendMessagesRequestMessagesItem {
    ///             to: "to",
    ///             text: "text",
    ///         },
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
        messages: impl IntoIterator<Item: Into<SendMessagesRequestMessagesItem>>,
    ) -> SendMessages {
        SendMessages {
            call: self.runtime.call(&SEND_MESSAGES),
            body: <SendMessagesRequest as Object>::empty().with_messages(messages),
        }
    }
}

/// A prepared [`Client::send_messages`](crate::Client::send_messages).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendMessages {
    call: Call,
    body: SendMessagesRequest,
}

impl SendMessages {
    /// Sets any member of the body by its name on the wire, also one that is not
    /// offered as an input.
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

    /// Sends the request. Each item of the reply says for itself whether it was accepted.
    pub async fn send(self) -> Result<BulkResponse<SendMessagesResponse>, Error> {
        self.call.json(&self.body).send_bulk().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for SendMessages {
    type Output = Result<BulkResponse<SendMessagesResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
