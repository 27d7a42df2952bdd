//! `GetOrder`: Order.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static GET_ORDER: Operation = Operation {
    id: "GetOrder",
    method: Method::GET,
    template: "/order",
    path: &[Segment::Literal("/order")],
    safe: true,
    accept: "application/xml",
    ..Operation::DEFAULT
};

impl Client {
    /// Order.
    ///
    /// `GET /order`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_accept_of_replies::Client) -> Result<(), connector_accept_of_replies::Error> {
    /// let reply = client.get_order().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_order(&self) -> GetOrder {
        GetOrder::new(self)
    }
}

/// A prepared [`Client::get_order`](crate::Client::get_order).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct GetOrder {
    call: Call,
}

impl GetOrder {
    fn new(client: &Client) -> Self {
        Self {
            call: client.runtime.call(&GET_ORDER),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<String>, Error> {
        self.call.send().await
    }
}
