//! `PollOrders`: When orders were changed.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::OnOrdersDeliveryItem;

static POLL_ORDERS: Operation = Operation {
    id: "PollOrders",
    method: Method::GET,
    template: "/orders",
    path: &[Segment::Literal("/orders")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// When orders were changed.
    ///
    /// `GET /orders`
    ///
    /// Reply: a list of [`OnOrdersDeliveryItem`](crate::types::OnOrdersDeliveryItem).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_batch_trigger::Client) -> Result<(), connector_batch_trigger::Error> {
    /// let reply = client.poll_orders().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn poll_orders(&self) -> PollOrders {
        PollOrders {
            call: self.runtime.call(&POLL_ORDERS),
        }
    }
}

/// A prepared [`Client::poll_orders`](crate::Client::poll_orders).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct PollOrders {
    call: Call,
}

impl PollOrders {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Vec<OnOrdersDeliveryItem>>, Error> {
        self.call.send().await
    }

    /// Asks again and again, with `interval` between: a stream of what is new, without end.
    /// The first poll gives everything that is there.
    pub fn every(
        self,
        interval: std::time::Duration,
    ) -> connector_runtime::Polls<OnOrdersDeliveryItem> {
        self.call.polls(&[], interval)
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for PollOrders {
    type Output = Result<Response<Vec<OnOrdersDeliveryItem>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
