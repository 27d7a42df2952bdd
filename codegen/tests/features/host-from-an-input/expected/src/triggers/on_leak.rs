//! `OnLeak`: When a pipe leaks.

use connector_runtime::{
    CallOptions, Error, HeaderMap, Subscription, Value, WebhookError, webhook,
};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{OnLeakDelivery, OnLeakRequest};

static ON_LEAK: Operation = Operation {
    id: "OnLeak",
    method: Method::POST,
    template: "/hooks",
    path: &[Segment::Literal("/hooks")],
    accept: "*/*",
    ..Operation::DEFAULT
};

static ON_LEAK_REWRITE: connector_runtime::generated::Rewrite = {
    use connector_runtime::generated::{Piece, Rewrite};
    Rewrite {
        base: &[Piece::Text("https://hooks.example.com")],
        ..Rewrite::DEFAULT
    }
};

impl Client {
    /// When a pipe leaks.
    ///
    /// `POST /hooks`
    ///
    /// A direct connection sends it as `POST https://hooks.example.com/hooks`.
    ///
    /// A subscription may be made at another host than the client's: to end it by its
    /// handle, list that host with `ClientOptions::trusted_hosts`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_host_from_an_input::Client) -> Result<(), connector_host_from_an_input::Error> {
    /// let reply = client.on_leak().subscribe("https://example.com/deliveries").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_leak(&self) -> OnLeak {
        OnLeak {
            call: self.runtime.call(&ON_LEAK).rewritten(&ON_LEAK_REWRITE),
            body: <OnLeakRequest as Object>::empty(),
        }
    }
}

/// A prepared [`Client::on_leak`](crate::Client::on_leak).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `subscribe` is called and awaited"]
pub struct OnLeak {
    call: Call,
    body: OnLeakRequest,
}

impl OnLeak {
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
    /// Each delivery is one [`OnLeakDelivery`](crate::types::OnLeakDelivery).
    /// Deliveries come as JSON.
    ///
    /// The definition knows no signature: anyone who knows the address can post to it. Put
    /// a long random part into the callback address and compare it before you read; where
    /// money or trust hang on a delivery, ask the service whether it is so.
    pub fn read(
        headers: &HeaderMap,
        delivery: &[u8],
    ) -> Result<OnLeakDelivery, WebhookError> {
        webhook::read(headers, delivery)
    }
}

impl webhook::Webhook for OnLeak {
    type Delivery = OnLeakDelivery;

    fn read_within(
        headers: &HeaderMap,
        body: &[u8],
        limit: usize,
    ) -> Result<Self::Delivery, WebhookError> {
        webhook::read_within(headers, body, limit)
    }
}
