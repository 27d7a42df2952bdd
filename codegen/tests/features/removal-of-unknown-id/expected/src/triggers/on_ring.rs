//! `OnRing`: When somebody rings.

use connector_runtime::{
    CallOptions, Error, HeaderMap, Subscription, Value, WebhookError, webhook,
};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{OnRingDelivery, OnRingRequest};

static ON_RING: Operation = Operation {
    id: "OnRing",
    method: Method::POST,
    template: "/hooks/kind/1",
    path: &[Segment::Literal("/hooks/kind/1")],
    ..Operation::DEFAULT
};

impl Client {
    /// When somebody rings.
    ///
    /// `POST /hooks/kind/1`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_removal_of_unknown_id::Client) -> Result<(), connector_removal_of_unknown_id::Error> {
    /// let reply = client.on_ring().subscribe("https://example.com/deliveries").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_ring(&self) -> OnRing {
        OnRing {
            call: self.runtime.call(&ON_RING),
            body: <OnRingRequest as Object>::empty(),
        }
    }
}

/// A prepared [`Client::on_ring`](crate::Client::on_ring).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `subscribe` is called and awaited"]
pub struct OnRing {
    call: Call,
    body: OnRingRequest,
}

impl OnRing {
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
    /// [`Discovery::end_hook`](crate::Discovery::end_hook) removes it; the definition
    /// does not say where the id that it takes comes from. Where the answer to the
    /// subscription names an address of its own, the handle removes it too.
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
    /// Each delivery is one [`OnRingDelivery`](crate::types::OnRingDelivery).
    /// Deliveries come as JSON.
    ///
    /// The definition knows no signature: anyone who knows the address can post to it. Put
    /// a long random part into the callback address and compare it before you read; where
    /// money or trust hang on a delivery, ask the service whether it is so.
    pub fn read(
        headers: &HeaderMap,
        delivery: &[u8],
    ) -> Result<OnRingDelivery, WebhookError> {
        webhook::read(headers, delivery)
    }
}

impl webhook::Webhook for OnRing {
    type Delivery = OnRingDelivery;

    fn read_within(
        headers: &HeaderMap,
        body: &[u8],
        limit: usize,
    ) -> Result<Self::Delivery, WebhookError> {
        webhook::read_within(headers, body, limit)
    }
}
