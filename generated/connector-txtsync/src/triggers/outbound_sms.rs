//! `OutboundSMS`: Outbound SMS Notification.

use connector_runtime::{
    CallOptions, Error, HeaderMap, Subscription, Value, WebhookError, webhook,
};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{OutboundSmsNotification, WebhookRequest};

static OUTBOUND_SMS_CALL: Operation = Operation {
    id: "OutboundSMS",
    method: Method::POST,
    template: "/system/applications/webhooks/type/5",
    path: &[Segment::Literal("/system/applications/webhooks/type/5")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Outbound SMS Notification.
    ///
    /// Tells each text message that is sent. Messages that flows send through the connector
    /// are left out, so that no loop of messages can start; whether that holds for a direct
    /// connection is not documented, so do not answer a notification with a message without
    /// thinking of loops. The subscription stays until it is removed with `DeleteTrigger`.
    /// Deliveries carry no signature that is documented: choose an address that nobody can
    /// guess.
    ///
    /// `POST /system/applications/webhooks/type/5`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_txtsync::Client) -> Result<(), connector_txtsync::Error> {
    /// let reply = client.outbound_sms().subscribe("https://example.com/deliveries").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn outbound_sms(&self) -> OutboundSmsCall {
        OutboundSmsCall {
            call: self.runtime.call(&OUTBOUND_SMS_CALL),
            body: <WebhookRequest as Object>::empty(),
        }
    }
}

/// A prepared [`Client::outbound_sms`](crate::Client::outbound_sms).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `subscribe` is called and awaited"]
pub struct OutboundSmsCall {
    call: Call,
    body: WebhookRequest,
}

impl OutboundSmsCall {
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
    /// [`Discovery::delete_trigger`](crate::Discovery::delete_trigger) removes it; the definition
    /// does not say where the id that it takes comes from. Where the answer to the
    /// subscription names an address of its own, the handle removes it too.
    ///
    /// Where it has subscribed but its answer cannot be read, [`Error::subscription`] is what
    /// ends the subscription.
    pub async fn subscribe(
        mut self,
        callback_url: impl Into<String>,
    ) -> Result<Subscription<Value>, Error> {
        self.body = self.body.with_url(callback_url);
        self.call.json(&self.body).subscribe(None).await
    }

    /// Reads a delivery, from its headers and its bytes; needs no client.
    ///
    /// Each delivery is one [`OutboundSmsNotification`](crate::types::OutboundSmsNotification).
    /// Deliveries come as JSON.
    ///
    /// The definition knows no signature: anyone who knows the address can post to it. Put
    /// a long random part into the callback address and compare it before you read; where
    /// money or trust hang on a delivery, ask the service whether it is so.
    pub fn read(
        headers: &HeaderMap,
        delivery: &[u8],
    ) -> Result<OutboundSmsNotification, WebhookError> {
        webhook::read(headers, delivery)
    }
}

impl webhook::Webhook for OutboundSmsCall {
    type Delivery = OutboundSmsNotification;

    fn read_within(
        headers: &HeaderMap,
        body: &[u8],
        limit: usize,
    ) -> Result<Self::Delivery, WebhookError> {
        webhook::read_within(headers, body, limit)
    }
}
