//! `OnBell`: When the bell rings.

use connector_runtime::{
    CallOptions, Error, HeaderMap, Subscription, WebhookError, webhook,
};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::OnOrderDelivery;

static ON_BELL: Operation = Operation {
    id: "OnBell",
    method: Method::PUT,
    template: "/bells",
    path: &[Segment::Literal("/bells")],
    ..Operation::DEFAULT
};

impl Client {
    /// When the bell rings.
    ///
    /// `PUT /bells`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_nested_callback::Client) -> Result<(), connector_nested_callback::Error> {
    /// let reply = client.on_bell().subscribe("https://example.com/deliveries").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_bell(&self) -> OnBell {
        OnBell {
            call: self.runtime.call(&ON_BELL),
        }
    }
}

/// A prepared [`Client::on_bell`](crate::Client::on_bell).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `subscribe` is called and awaited"]
pub struct OnBell {
    call: Call,
}

impl OnBell {
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
        let callback_url: String = callback_url.into();
        self.call = self.call.query("callback", &callback_url);
        self.call.subscribe(None).await
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

impl webhook::Webhook for OnBell {
    type Delivery = OnOrderDelivery;

    fn read_within(
        headers: &HeaderMap,
        body: &[u8],
        limit: usize,
    ) -> Result<Self::Delivery, WebhookError> {
        webhook::read_within(headers, body, limit)
    }
}
