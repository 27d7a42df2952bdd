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
    /// Reply: text.
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
        GetOrder {
            call: self.runtime.call(&GET_ORDER),
        }
    }
}

/// A prepared [`Client::get_order`](crate::Client::get_order).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetOrder {
    call: Call,
}

impl GetOrder {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<String>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetOrder {
    type Output = Result<Response<String>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
