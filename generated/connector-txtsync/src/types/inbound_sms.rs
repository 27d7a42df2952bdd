//! `InboundSms`.

use connector_runtime::{DateTime, ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// A text message that came in.
#[derive(Clone, PartialEq)]
pub struct InboundSms {
    contact_id: Member<i64>,
    contact_name: Member<String>,
    delivered_date: Member<DateTime>,
    from_number: Member<String>,
    message: Member<String>,
    smsid: Member<i64>,
    to_number: Member<String>,
    extra_members: ExtraMembers,
}

impl InboundSms {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the contact.
    pub fn contact_id(&self) -> Option<i64> {
        self.contact_id.copied()
    }

    /// Sets [`contact_id`](Self::contact_id).
    #[must_use]
    pub fn with_contact_id(mut self, contact_id: i64) -> Self {
        self.contact_id.set(contact_id);
        self
    }

    /// Name of the contact, where it is known.
    pub fn contact_name(&self) -> Option<&str> {
        self.contact_name.text()
    }

    /// Sets [`contact_name`](Self::contact_name).
    #[must_use]
    pub fn with_contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.contact_name.set(contact_name.into());
        self
    }

    /// When the message was delivered, in UTC.
    pub fn delivered_date(&self) -> Option<&DateTime> {
        self.delivered_date.get()
    }

    /// Sets [`delivered_date`](Self::delivered_date).
    #[must_use]
    pub fn with_delivered_date(mut self, delivered_date: impl Into<DateTime>) -> Self {
        self.delivered_date.set(delivered_date.into());
        self
    }

    /// Number or sender id that the message was sent from.
    pub fn from_number(&self) -> Option<&str> {
        self.from_number.text()
    }

    /// Sets [`from_number`](Self::from_number).
    #[must_use]
    pub fn with_from_number(mut self, from_number: impl Into<String>) -> Self {
        self.from_number.set(from_number.into());
        self
    }

    /// Text of the message.
    pub fn message(&self) -> Option<&str> {
        self.message.text()
    }

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message.set(message.into());
        self
    }

    /// Id of the message.
    pub fn smsid(&self) -> Option<i64> {
        self.smsid.copied()
    }

    /// Sets [`smsid`](Self::smsid).
    #[must_use]
    pub fn with_smsid(mut self, smsid: i64) -> Self {
        self.smsid.set(smsid);
        self
    }

    /// Number that the message was sent to.
    pub fn to_number(&self) -> Option<&str> {
        self.to_number.text()
    }

    /// Sets [`to_number`](Self::to_number).
    #[must_use]
    pub fn with_to_number(mut self, to_number: impl Into<String>) -> Self {
        self.to_number.set(to_number.into());
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
        0 contact_id = "ContactID";
        1 contact_name = "ContactName", sensitive;
        2 delivered_date = "DeliveredDate";
        3 from_number = "FromNumber", sensitive;
        4 message = "Message", sensitive;
        5 smsid = "SMSID";
        6 to_number = "ToNumber", sensitive;
    }
}
