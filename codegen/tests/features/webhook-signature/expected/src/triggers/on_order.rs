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
    path: &[Segment::Literal("/hooks/"), Segment::Parameter("hook_id")],
    id: &["data", "hook_id"],
    ..connector_runtime::generated::Removal::DEFAULT
};

impl Client {
    /// When an order comes.
    ///
    /// `POST /hooks`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_webhook_signature::Client) -> Result<(), connector_webhook_signature::Error> {
    /// let reply = client.on_order().subscribe("https://example.com/deliveries").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_order(&self) -> OnOrder {
        OnOrder {
            call: self.runtime.call(&ON_ORDER),
            body: <OnOrderRequest as Object>::empty(),
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

    /// Checks that a delivery comes from the service and is not older than 5 minutes, then
    /// reads it. Give the headers and the bytes as they came; no client is needed.
    ///
    /// Each delivery is one [`OnOrderDelivery`](crate::types::OnOrderDelivery).
    /// `key` is what the service signs with: `api_key`.
    ///
    /// [`Verifier`](connector_runtime::webhook::Verifier) has other limits of time and size.
    pub fn verify(
        key: &connector_runtime::SecretString,
        headers: &HeaderMap,
        delivery: &[u8],
    ) -> Result<OnOrderDelivery, WebhookError> {
        webhook::Verifier::new(key.clone()).verify::<Self>(headers, delivery)
    }

    /// The headers that prove a delivery, signed now: for deliveries in tests.
    #[must_use]
    pub fn sign(key: &connector_runtime::SecretString, delivery: &[u8]) -> HeaderMap {
        <Self as webhook::SignedWebhook>::SIGNATURE.sign(key, delivery)
    }

    /// Reads a delivery without any proof of where it comes from: for kept ones and tests.
    pub fn read_unverified(
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

impl webhook::SignedWebhook for OnOrder {
    const SIGNATURE: webhook::Signature = webhook::Signature {
        header: "x-bell-signature",
        timestamp_header: "x-bell-time",
        ..webhook::Signature::DEFAULT
    };
}
