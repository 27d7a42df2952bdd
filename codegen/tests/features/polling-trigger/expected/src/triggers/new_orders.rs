//! `NewOrders`: When there are new orders.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::{NewOrdersResponse, NewOrdersResponseOrdersItem};

static NEW_ORDERS: Operation = Operation {
    id: "NewOrders",
    method: Method::GET,
    template: "/orders",
    path: &[Segment::Literal("/orders")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// When there are new orders.
    ///
    /// `GET /orders`
    ///
    /// Reply: [`NewOrdersResponse`](crate::types::NewOrdersResponse).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_polling_trigger::Client) -> Result<(), connector_polling_trigger::Error> {
    /// let reply = client.new_orders().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn new_orders(&self) -> NewOrders {
        NewOrders {
            call: self.runtime.call(&NEW_ORDERS),
        }
    }
}

/// A prepared [`Client::new_orders`](crate::Client::new_orders).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct NewOrders {
    call: Call,
}

impl NewOrders {
    /// Number of the last order that is known.
    pub fn with_since(mut self, since: i64) -> Self {
        self.call = self.call.query("since", &since);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<NewOrdersResponse>, Error> {
        self.call.send().await
    }

    /// Asks again and again, with `interval` between: a stream of what is new, without end.
    /// The first poll gives everything that is there.
    pub fn every(
        self,
        interval: std::time::Duration,
    ) -> connector_runtime::Polls<NewOrdersResponseOrdersItem> {
        self.call.polls(&["orders"], interval)
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for NewOrders {
    type Output = Result<Response<NewOrdersResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
