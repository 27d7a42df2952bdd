//! `SentSms`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::MessageStatus;

/// What became of one text message.
#[derive(Clone, PartialEq)]
pub struct SentSms {
    direction: Member<String>,
    date: Member<i64>,
    to: Member<String>,
    body: Member<String>,
    from: Member<String>,
    message_id: Member<String>,
    message_parts: Member<i64>,
    message_price: Member<String>,
    from_email: Member<String>,
    list_id: Member<String>,
    custom_string: Member<String>,
    contact_id: Member<String>,
    user_id: Member<i64>,
    subaccount_id: Member<i64>,
    country: Member<String>,
    carrier: Member<String>,
    status: Member<MessageStatus>,
    extra_members: ExtraMembers,
}

impl SentSms {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Which way the message went: `out` for one that was sent.
    pub fn direction(&self) -> Option<&str> {
        self.direction.text()
    }

    /// Sets [`direction`](Self::direction).
    #[must_use]
    pub fn with_direction(mut self, direction: impl Into<String>) -> Self {
        self.direction.set(direction.into());
        self
    }

    /// When the service took it: Unix seconds.
    pub fn date(&self) -> Option<i64> {
        self.date.copied()
    }

    /// Sets [`date`](Self::date).
    #[must_use]
    pub fn with_date(mut self, date: i64) -> Self {
        self.date.set(date);
        self
    }

    /// Number of the recipient.
    pub fn to(&self) -> Option<&str> {
        self.to.text()
    }

    /// Sets [`to`](Self::to).
    #[must_use]
    pub fn with_to(mut self, to: impl Into<String>) -> Self {
        self.to.set(to.into());
        self
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

    /// Number or name that it was sent from.
    pub fn from(&self) -> Option<&str> {
        self.from.text()
    }

    /// Sets [`from`](Self::from).
    #[must_use]
    pub fn with_from(mut self, from: impl Into<String>) -> Self {
        self.from.set(from.into());
        self
    }

    /// Id of the message, a UUID in capital letters. Receipts and replies refer to it.
    pub fn message_id(&self) -> Option<&str> {
        self.message_id.text()
    }

    /// Sets [`message_id`](Self::message_id).
    #[must_use]
    pub fn with_message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id.set(message_id.into());
        self
    }

    /// Number of messages that it is charged as: one for up to 160 standard characters.
    pub fn message_parts(&self) -> Option<i64> {
        self.message_parts.copied()
    }

    /// Sets [`message_parts`](Self::message_parts).
    #[must_use]
    pub fn with_message_parts(mut self, message_parts: i64) -> Self {
        self.message_parts.set(message_parts);
        self
    }

    /// Price of this message as decimal text, such as `0.0792`, in the currency of the
    /// account. Some replies write it as a number.
    pub fn message_price(&self) -> Option<&str> {
        self.message_price.text()
    }

    /// Sets [`message_price`](Self::message_price).
    #[must_use]
    pub fn with_message_price(mut self, message_price: impl Into<String>) -> Self {
        self.message_price.set(message_price.into());
        self
    }

    /// E-mail address to which replies are forwarded; may be null.
    pub fn from_email(&self) -> Option<&str> {
        self.from_email.text()
    }

    /// Sets [`from_email`](Self::from_email).
    #[must_use]
    pub fn with_from_email(mut self, from_email: impl Into<String>) -> Self {
        self.from_email.set(from_email.into());
        self
    }

    /// Id of the contact list that was sent to; may be null.
    pub fn list_id(&self) -> Option<&str> {
        self.list_id.text()
    }

    /// Sets [`list_id`](Self::list_id).
    #[must_use]
    pub fn with_list_id(mut self, list_id: impl Into<String>) -> Self {
        self.list_id.set(list_id.into());
        self
    }

    /// The reference that was given with the message.
    pub fn custom_string(&self) -> Option<&str> {
        self.custom_string.text()
    }

    /// Sets [`custom_string`](Self::custom_string).
    #[must_use]
    pub fn with_custom_string(mut self, custom_string: impl Into<String>) -> Self {
        self.custom_string.set(custom_string.into());
        self
    }

    /// Id of the contact that it went to, where a list was sent to; may be null.
    pub fn contact_id(&self) -> Option<&str> {
        self.contact_id.text()
    }

    /// Sets [`contact_id`](Self::contact_id).
    #[must_use]
    pub fn with_contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.contact_id.set(contact_id.into());
        self
    }

    /// Id of the account's user who sent it.
    pub fn user_id(&self) -> Option<i64> {
        self.user_id.copied()
    }

    /// Sets [`user_id`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, user_id: i64) -> Self {
        self.user_id.set(user_id);
        self
    }

    /// Id of the subaccount that sent it.
    pub fn subaccount_id(&self) -> Option<i64> {
        self.subaccount_id.copied()
    }

    /// Sets [`subaccount_id`](Self::subaccount_id).
    #[must_use]
    pub fn with_subaccount_id(mut self, subaccount_id: i64) -> Self {
        self.subaccount_id.set(subaccount_id);
        self
    }

    /// Country of the recipient as two letters (ISO 3166-1), such as `AU`.
    pub fn country(&self) -> Option<&str> {
        self.country.text()
    }

    /// Sets [`country`](Self::country).
    #[must_use]
    pub fn with_country(mut self, country: impl Into<String>) -> Self {
        self.country.set(country.into());
        self
    }

    /// Telephone company of the recipient; often empty.
    pub fn carrier(&self) -> Option<&str> {
        self.carrier.text()
    }

    /// Sets [`carrier`](Self::carrier).
    #[must_use]
    pub fn with_carrier(mut self, carrier: impl Into<String>) -> Self {
        self.carrier.set(carrier.into());
        self
    }

    /// Whether the message was accepted: `SUCCESS`, or the reason why not.
    pub fn status(&self) -> Option<&MessageStatus> {
        self.status.get()
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<MessageStatus>) -> Self {
        self.status.set(status.into());
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

impl Default for SentSms {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    SentSms {
        0 direction = "direction";
        1 date = "date";
        2 to = "to", sensitive;
        3 body = "body", sensitive;
        4 from = "from", sensitive;
        5 message_id = "message_id";
        6 message_parts = "message_parts";
        7 message_price = "message_price";
        8 from_email = "from_email", sensitive;
        9 list_id = "list_id";
        10 custom_string = "custom_string";
        11 contact_id = "contact_id";
        12 user_id = "user_id";
        13 subaccount_id = "subaccount_id";
        14 country = "country";
        15 carrier = "carrier";
        16 status = "status";
    }
}
