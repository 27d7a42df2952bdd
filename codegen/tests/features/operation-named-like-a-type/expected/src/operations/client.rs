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
    /// Reply: [`Error2`](crate::types::Error2).
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
        ClientCall {
            call: self.runtime.call(&CLIENT_CALL),
        }
    }
}

/// A prepared [`Client::client`](crate::Client::client).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ClientCall {
    call: Call,
}

impl ClientCall {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Error2>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for ClientCall {
    type Output = Result<Response<Error2>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
