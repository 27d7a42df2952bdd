//! `Client`: Get a client.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::Error2;

static CLIENT_CALL: Operation = Operation {
    id: "Client",
    method: Method::GET,
    template: "/client",
    path: &[Segment::Literal("/client")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Get a client.
    ///
    /// `GET /client`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_operation_named_like_a_type::Client) -> Result<(), connector_operation_named_like_a_type::Error> {
    /// let reply = client.client().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn client(&self) -> ClientCall {
        ClientCall::new(self)
    }
}

/// A prepared [`Client::client`](crate::Client::client).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct ClientCall {
    call: Call,
}

impl ClientCall {
    fn new(client: &Client) -> Self {
        Self {
            call: client.runtime.call(&CLIENT_CALL),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Error2>, Error> {
        self.call.send().await
    }
}
