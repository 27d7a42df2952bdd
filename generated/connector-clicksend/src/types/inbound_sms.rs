//! `InboundSms`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// A text message that came in.
#[derive(Clone, PartialEq)]
pub struct InboundSms {
    body: Member<String>,
    to: Member<String>,
    from: Member<String>,
    custom_string: Member<String>,
    original_message_id: Member<String>,
    original_body: Member<String>,
    user_id: Member<i64>,
    subaccount_id: Member<i64>,
    timestamp: Member<String>,
    message_id: Member<String>,
    extra_members: ExtraMembers,
}

impl InboundSms {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Text of the message.
    pub fn body(&self) -> Option<&str> {
        self.body.text()
    }

    /// Sets [`body`](Self::body).
    #[must_use]
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body.set(body.into());
        self
    }

    /// Number of the account that received it.
    pub fn to(&self) -> Option<&str> {
        self.to.text()
    }

    /// Sets [`to`](Self::to).
    #[must_use]
    pub fn with_to(mut self, to: impl Into<String>) -> Self {
        self.to.set(to.into());
        self
    }

    /// Number or name that sent it.
    pub fn from(&self) -> Option<&str> {
        self.from.text()
    }

    /// Sets [`from`](Self::from).
    #[must_use]
    pub fn with_from(mut self, from: impl Into<String>) -> Self {
        self.from.set(from.into());
        self
    }

    /// The reference that was given with the message which this one answers; empty where
    /// there is none.
    pub fn custom_string(&self) -> Option<&str> {
        self.custom_string.text()
    }

    /// Sets [`custom_string`](Self::custom_string).
    #[must_use]
    pub fn with_custom_string(mut self, custom_string: impl Into<String>) -> Self {
        self.custom_string.set(custom_string.into());
        self
    }

    /// Id of the sent message that this one answers.
    pub fn original_message_id(&self) -> Option<&str> {
        self.original_message_id.text()
    }

    /// Sets [`original_message_id`](Self::original_message_id).
    #[must_use]
    pub fn with_original_message_id(
        mut self,
        original_message_id: impl Into<String>,
    ) -> Self {
        self.original_message_id.set(original_message_id.into());
        self
    }

    /// Text of the sent message that this one answers.
    pub fn original_body(&self) -> Option<&str> {
        self.original_body.text()
    }

    /// Sets [`original_body`](Self::original_body).
    #[must_use]
    pub fn with_original_body(mut self, original_body: impl Into<String>) -> Self {
        self.original_body.set(original_body.into());
        self
    }

    /// Id of the account's user who sent the original message.
    pub fn user_id(&self) -> Option<i64> {
        self.user_id.copied()
    }

    /// Sets [`user_id`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, user_id: i64) -> Self {
        self.user_id.set(user_id);
        self
    }

    /// Id of the subaccount that sent the original message.
    pub fn subaccount_id(&self) -> Option<i64> {
        self.subaccount_id.copied()
    }

    /// Sets [`subaccount_id`](Self::subaccount_id).
    #[must_use]
    pub fn with_subaccount_id(mut self, subaccount_id: i64) -> Self {
        self.subaccount_id.set(subaccount_id);
        self
    }

    /// When it came in: Unix seconds as text. JSON deliveries write a number.
    pub fn timestamp(&self) -> Option<&str> {
        self.timestamp.text()
    }

    /// Sets [`timestamp`](Self::timestamp).
    #[must_use]
    pub fn with_timestamp(mut self, timestamp: impl Into<String>) -> Self {
        self.timestamp.set(timestamp.into());
        self
    }

    /// Id of the message that came in.
    pub fn message_id(&self) -> Option<&str> {
        self.message_id.text()
    }

    /// Sets [`message_id`](Self::message_id).
    #[must_use]
    pub fn with_message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id.set(message_id.into());
        self
    }

    /// Sets any member by its name on the wire, also one that this type does not offer.
    #[must_use]
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        ObjectExt::set_member(&mut self, name, value);
        self
    }
}

impl Default for InboundSms {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    InboundSms {
        0 body = "body", sensitive;
        1 to = "to", sensitive;
        2 from = "from", sensitive;
        3 custom_string = "custom_string";
        4 original_message_id = "original_message_id";
        5 original_body = "original_body", sensitive;
        6 user_id = "user_id";
        7 subaccount_id = "subaccount_id";
        8 timestamp = "timestamp";
        9 message_id = "message_id";
    }
}
