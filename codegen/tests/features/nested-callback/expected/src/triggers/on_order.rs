//! `OnOrder`: When an order comes.

use connector_runtime::{
    CallOptions, Error, HeaderMap, Subscription, Value, WebhookError, webhook,
};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{OnOrderDelivery, OnOrderRequest, OnOrderRequestTarget};

static ON_ORDER: Operation = Operation {
    id: "OnOrder",
    method: Method::POST,
    template: "/hooks",
    path: &[Segment::Literal("/hooks")],
    ..Operation::DEFAULT
};

impl Client {
    /// When an order comes.
    ///
    /// `POST /hooks`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_nested_callback::triggers::OnOrderArgs;
    /// use connector_nested_callback::types::{OnOrderRequestTarget, OnOrderRequestTargetHttp};
    ///
    /// # async fn example(client: connector_nested_callback::Client) -> Result<(), connector_nested_callback::Error> {
    /// let reply = client
    ///     .on_order(OnOrderArgs {
    ///         name: "name",
    ///         target: OnOrderRequestTarget::new(OnOrderRequestTargetHttp::new()),
    ///     })
    ///     .subscribe("https://example.com/deliveries")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_order(
        &self,
        args: OnOrderArgs<impl Into<String>, impl Into<OnOrderRequestTarget>>,
    ) -> OnOrder {
        OnOrder {
            call: self.runtime.call(&ON_ORDER),
            body: <OnOrderRequest as Object>::empty()
                .with_name(args.name)
                .with_target(args.target),
        }
    }
}

/// The required inputs of [`Client::on_order`](crate::Client::on_order).
#[derive(Clone)]
pub struct OnOrderArgs<
    Name: Into<String> = String,
    Target: Into<OnOrderRequestTarget> = OnOrderRequestTarget,
> {
    /// Name of the subscription.
    pub name: Name,
    /// The member `target` of the wire.
    pub target: Target,
}

impl<Name: Into<String>, Target: Into<OnOrderRequestTarget>> std::fmt::Debug
for OnOrderArgs<Name, Target> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OnOrderArgs").finish_non_exhaustive()
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
        connector_runtime::generated::set_at(
            &mut self.body,
            &["target", "http", "url"],
            callback_url,
        );
        self.call.json(&self.body).subscribe(None).await
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
