//! `OnOrder`: When an order comes.

use connector_runtime::{
    CallOptions, Error, HeaderMap, Subscription, Value, WebhookError, webhook,
};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{OnOrderDelivery, OnOrderRequest, OnOrderResponse};

static ON_ORDER: Operation = Operation {
    id: "OnOrder",
    method: Method::POST,
    template: "/hooks",
    path: &[Segment::Literal("/hooks")],
    accept: "application/json",
    ..Operation::DEFAULT
};

static ON_ORDER_REMOVAL: connector_runtime::generated::Removal = connector_runtime::generated::Removal {
    method: Method::DELETE,
    path: &[Segment::Literal("/hooks/"), Segment::Parameter("id")],
    id: &["id"],
    ..connector_runtime::generated::Removal::DEFAULT
};

impl Client {
    /// When an order comes.
    ///
    /// `POST /hooks`
    ///
    /// Order something to see it fire.
    ///
    /// `shop`: Name of the shop.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_webhook_trigger::Client) -> Result<(), connector_webhook_trigger::Error> {
    /// let reply = client
    ///     .on_order("shop")
    ///     .subscribe("https://example.com/deliveries")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_order(&self, shop: impl Into<String>) -> OnOrder {
        OnOrder {
            call: self.runtime.call(&ON_ORDER),
            body: <OnOrderRequest as Object>::empty().with_shop(shop),
        }
    }
}

/// A prepared [`Client::on_order`](crate::Client::on_order).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `subscribe` is called and awaited"]
pub struct OnOrder {
    call: Call,
    body: OnOrderRequest,
}

impl OnOrder {
    /// What to read.
    pub fn with_read(mut self, read: impl Into<String>) -> Self {
        self.body = self.body.with_read(read);
        self
    }

    /// Whether to subscribe.
    pub fn with_subscribe(mut self, subscribe: bool) -> Self {
        self.body = self.body.with_subscribe(subscribe);
        self
    }

    /// Address of the shop.
    pub fn with_callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.body = self.body.with_callback_url(callback_url);
        self
    }

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
    /// Where it has subscribed but its answer cannot be read, [`Error::subscription`] is what
    /// ends the subscription.
    pub async fn subscribe(
        mut self,
        callback_url: impl Into<String>,
    ) -> Result<Subscription<OnOrderResponse>, Error> {
        self.body = self.body.with_url(callback_url);
        self.call.json(&self.body).subscribe(Some(&ON_ORDER_REMOVAL)).await
    }

    /// Reads a delivery, from its headers and its bytes; needs no client.
    ///
    /// Each delivery is one [`OnOrderDelivery`](crate::types::OnOrderDelivery).
    /// Deliveries come as JSON.
    ///
    /// The definition knows no signature: anyone who knows the address can post to it. Put
    /// a long random part into the callback address and compare it before you read; where
    /// money or trust hang on a delivery, ask the service whether it is so.
    pub fn read(
        headers: &HeaderMap,
        delivery: &[u8],
    ) -> Result<OnOrderDelivery, WebhookError> {
        webhook::read(headers, delivery)
    }
}

impl webhook::Webhook for OnOrder {
    type Delivery = OnOrderDelivery;

    fn read_within(
        headers: &HeaderMap,
        body: &[u8],
        limit: usize,
    ) -> Result<Self::Delivery, WebhookError> {
        webhook::read_within(headers, body, limit)
    }
}
