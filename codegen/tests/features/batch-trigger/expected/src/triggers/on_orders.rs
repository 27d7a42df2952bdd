//! `OnOrders`: When orders come.

use connector_runtime::{
    CallOptions, Error, HeaderMap, Subscription, Value, WebhookError, webhook,
};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{OnOrdersDeliveryItem, OnOrdersRequest};

static ON_ORDERS: Operation = Operation {
    id: "OnOrders",
    method: Method::POST,
    template: "/hooks",
    path: &[Segment::Literal("/hooks")],
    ..Operation::DEFAULT
};

impl Client {
    /// When orders come.
    ///
    /// `POST /hooks`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_batch_trigger::Client) -> Result<(), connector_batch_trigger::Error> {
    /// let reply = client.on_orders().subscribe("https://example.com/deliveries").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_orders(&self) -> OnOrders {
        OnOrders {
            call: self.runtime.call(&ON_ORDERS),
            body: <OnOrdersRequest as Object>::empty(),
        }
    }
}

/// A prepared [`Client::on_orders`](crate::Client::on_orders).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `subscribe` is called and awaited"]
pub struct OnOrders {
    call: Call,
    body: OnOrdersRequest,
}

impl OnOrders {
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

    /// Subscribes: from now on the service posts each delivery to `callback_url`, until the
    /// subscription is removed.
    ///
    /// The definition has no call that removes it. It can be removed only where the
    /// answer names its address; otherwise the provider's own settings are the place.
    ///
    /// Where it has subscribed but its answer cannot be read, [`Error::subscription`] is what
    /// ends the subscription.
    pub async fn subscribe(
        mut self,
        callback_url: impl Into<String>,
    ) -> Result<Subscription<()>, Error> {
        self.body = self.body.with_url(callback_url);
        self.call.json(&self.body).subscribe(None).await
    }

    /// Reads a delivery, from its headers and its bytes; needs no client.
    ///
    /// Each delivery is a list of [`OnOrdersDeliveryItem`](crate::types::OnOrdersDeliveryItem).
    /// Deliveries come as JSON.
    ///
    /// The definition knows no signature: anyone who knows the address can post to it. Put
    /// a long random part into the callback address and compare it before you read; where
    /// money or trust hang on a delivery, ask the service whether it is so.
    pub fn read(
        headers: &HeaderMap,
        delivery: &[u8],
    ) -> Result<Vec<OnOrdersDeliveryItem>, WebhookError> {
        webhook::read_batch(headers, delivery)
    }
}

impl webhook::Webhook for OnOrders {
    type Delivery = Vec<OnOrdersDeliveryItem>;

    fn read_within(
        headers: &HeaderMap,
        body: &[u8],
        limit: usize,
    ) -> Result<Self::Delivery, WebhookError> {
        webhook::read_batch_within(headers, body, limit)
    }
}
