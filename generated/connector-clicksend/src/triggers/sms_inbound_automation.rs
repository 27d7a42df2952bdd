//! `sms_inbound_automation`: SMS Inbound Automation.

use connector_runtime::{
    CallOptions, Error, HeaderMap, Subscription, Value, WebhookError, webhook,
};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{
    InboundSms, SmsInboundAutomationRequest, SmsInboundAutomationResponse,
};

static SMS_INBOUND_AUTOMATION: Operation = Operation {
    id: "sms_inbound_automation",
    method: Method::POST,
    template: "/ms-flow/automations/sms/inbound",
    path: &[Segment::Literal("/ms-flow/automations/sms/inbound")],
    accept: "application/json",
    ..Operation::DEFAULT
};

static SMS_INBOUND_AUTOMATION_REMOVAL: connector_runtime::generated::Removal = connector_runtime::generated::Removal {
    method: Method::DELETE,
    path: &[
        Segment::Literal("/automations/sms/inbound/"),
        Segment::Parameter("inbound_rule_id"),
    ],
    id: &["data", "inbound_rule_id"],
    ..connector_runtime::generated::Removal::DEFAULT
};

impl Client {
    /// SMS Inbound Automation.
    ///
    /// Makes a rule in the account that passes every inbound text message on to a web
    /// address. The rule stays until it is removed. Deliveries carry no signature: choose
    /// an address that nobody can guess.
    ///
    /// `POST /ms-flow/automations/sms/inbound`
    ///
    /// # Errors
    ///
    /// * `401`: User name or API key is wrong.
    /// * `403`: The account is suspended, or may not do this.
    /// * `404`: Nothing is there: a wrong id or address.
    /// * `429`: Too many calls. Nothing was done; call again after the time in Retry-After.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_clicksend::Client) -> Result<(), connector_clicksend::Error> {
    /// let reply = client
    ///     .sms_inbound_automation()
    ///     .subscribe("https://example.com/deliveries")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn sms_inbound_automation(&self) -> SmsInboundAutomation {
        SmsInboundAutomation {
            call: self.runtime.call(&SMS_INBOUND_AUTOMATION),
            body: <SmsInboundAutomationRequest as Object>::empty()
                .with_member("message_search_type", 0)
                .with_member("message_search_term", "*")
                .with_member("dedicated_number", "*")
                .with_member("rule_name", "Inbound SMS webhook")
                .with_member("webhook_type", "json")
                .with_member("action", "URL")
                .with_member("enabled", 1),
        }
    }
}

/// A prepared [`Client::sms_inbound_automation`](crate::Client::sms_inbound_automation).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `subscribe` is called and awaited"]
pub struct SmsInboundAutomation {
    call: Call,
    body: SmsInboundAutomationRequest,
}

impl SmsInboundAutomation {
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
    ) -> Result<Subscription<SmsInboundAutomationResponse>, Error> {
        self.body = self.body.with_action_address(callback_url);
        self.call.json(&self.body).subscribe(Some(&SMS_INBOUND_AUTOMATION_REMOVAL)).await
    }

    /// Reads a delivery, from its headers and its bytes; needs no client.
    ///
    /// Each delivery is one [`InboundSms`](crate::types::InboundSms).
    /// Deliveries come as JSON or as a form.
    ///
    /// The definition knows no signature: anyone who knows the address can post to it. Put
    /// a long random part into the callback address and compare it before you read; where
    /// money or trust hang on a delivery, ask the service whether it is so.
    pub fn read(
        headers: &HeaderMap,
        delivery: &[u8],
    ) -> Result<InboundSms, WebhookError> {
        webhook::read(headers, delivery)
    }
}

impl webhook::Webhook for SmsInboundAutomation {
    type Delivery = InboundSms;

    fn read_within(
        headers: &HeaderMap,
        body: &[u8],
        limit: usize,
    ) -> Result<Self::Delivery, WebhookError> {
        webhook::read_within(headers, body, limit)
    }
}
