//! `TextingWebhook`: When a text is sent or received.

use connector_runtime::{
    CallOptions, Error, HeaderMap, Subscription, Value, WebhookError, webhook,
};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{Event, Hook, TextingNotification, TextingWebhookRequest};

static TEXTING_WEBHOOK: Operation = Operation {
    id: "TextingWebhook",
    method: Method::POST,
    template: "/dashboards/{dashboard_id}/hooks",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/hooks"),
    ],
    accept: "application/json",
    ..Operation::DEFAULT
};

static TEXTING_WEBHOOK_REMOVAL: connector_runtime::generated::Removal = connector_runtime::generated::Removal {
    method: Method::DELETE,
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/hooks/"),
        Segment::Parameter("webhook_id"),
    ],
    id: &["id"],
    ..connector_runtime::generated::Removal::DEFAULT
};

impl Client {
    /// When a text is sent or received.
    ///
    /// Makes a hook, by which the service calls a web address for each message that the
    /// dashboard sends or receives. The hook stays until it is removed. Deliveries are
    /// signed with the account's API key.
    ///
    /// `POST /dashboards/{dashboard_id}/hooks`
    ///
    /// # Errors
    ///
    /// * `400`: An input is missing or wrong, or the thing is not in a state that allows
    ///   this. May have no body.
    /// * `401`: The API key is missing or wrong. The introduction of the service speaks of
    ///   status 400 instead.
    /// * `409`: There is a hook for this event and this address already.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_text_request::triggers::TextingWebhookArgs;
    /// use connector_text_request::types::Event;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .texting_webhook(TextingWebhookArgs {
    ///         dashboard_id: "121",
    ///         event: Event::MsgReceived,
    ///     })
    ///     .subscribe("https://example.com/deliveries")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn texting_webhook(
        &self,
        args: TextingWebhookArgs<impl AsRef<str>, impl Into<Event>>,
    ) -> TextingWebhook {
        TextingWebhook {
            call: self
                .runtime
                .call(&TEXTING_WEBHOOK)
                .path("dashboard_id", args.dashboard_id.as_ref()),
            body: <TextingWebhookRequest as Object>::empty()
                .with_member("httpVerb", "POST")
                .with_event(args.event),
        }
    }
}

/// The required inputs of [`Client::texting_webhook`](crate::Client::texting_webhook).
#[derive(Clone)]
pub struct TextingWebhookArgs<
    DashboardId: AsRef<str> = String,
    EventValue: Into<Event> = Event,
> {
    /// Id of the dashboard whose messages to wait for, written as text.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::texting_webhook_choices`](crate::Client::texting_webhook_choices).
    pub dashboard_id: DashboardId,
    /// What to wait for: a message that comes in, or one that goes out. The service has
    /// more events, whose deliveries have other members; the connector offers these two.
    ///
    /// For example `msg_received`.
    pub event: EventValue,
}

impl<DashboardId: AsRef<str>, EventValue: Into<Event>> std::fmt::Debug
for TextingWebhookArgs<DashboardId, EventValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TextingWebhookArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::texting_webhook`](crate::Client::texting_webhook).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `subscribe` is called and awaited"]
pub struct TextingWebhook {
    call: Call,
    body: TextingWebhookRequest,
}

impl TextingWebhook {
    /// Sets any member of the body by its name on the wire, also one that is not
    /// offered as an input.
    ///
    /// The service also takes, by name:
    ///
    /// * `http_verb`: Method of the deliveries by the name that the service's own
    ///   documentation gives it: `POST`, `PUT` or `DELETE`.
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
    ) -> Result<Subscription<Hook>, Error> {
        self.body = self.body.with_target_url(callback_url);
        self.call.json(&self.body).subscribe(Some(&TEXTING_WEBHOOK_REMOVAL)).await
    }

    /// Checks that a delivery comes from the service and is not older than 5 minutes, then
    /// reads it. Give the headers and the bytes as they came; no client is needed.
    ///
    /// Each delivery is one [`TextingNotification`](crate::types::TextingNotification).
    /// `key` is what the service signs with: `api_key`.
    ///
    /// [`Verifier`](connector_runtime::webhook::Verifier) has other limits of time and size.
    pub fn verify(
        key: &connector_runtime::SecretString,
        headers: &HeaderMap,
        delivery: &[u8],
    ) -> Result<TextingNotification, WebhookError> {
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
    ) -> Result<TextingNotification, WebhookError> {
        webhook::read(headers, delivery)
    }
}

impl webhook::Webhook for TextingWebhook {
    type Delivery = TextingNotification;

    fn read_within(
        headers: &HeaderMap,
        body: &[u8],
        limit: usize,
    ) -> Result<Self::Delivery, WebhookError> {
        webhook::read_within(headers, body, limit)
    }
}

impl webhook::SignedWebhook for TextingWebhook {
    const SIGNATURE: webhook::Signature = webhook::Signature {
        header: "x-tr-webhook-signature",
        timestamp_header: "x-tr-webhook-timestamp",
        ..webhook::Signature::DEFAULT
    };
}
