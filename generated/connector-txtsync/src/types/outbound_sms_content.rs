//! `OutboundSmsContent`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::{ContactReference, OutboundSms};

/// What a notification tells.
#[derive(Clone, PartialEq)]
pub struct OutboundSmsContent {
    contact: Member<ContactReference>,
    sms: Member<OutboundSms>,
    extra_members: ExtraMembers,
}

impl OutboundSmsContent {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// The contact that the message belongs to.
    pub fn contact(&self) -> Option<&ContactReference> {
        self.contact.get()
    }

    /// Sets [`contact`](Self::contact).
    #[must_use]
    pub fn with_contact(mut self, contact: impl Into<ContactReference>) -> Self {
        self.contact.set(contact.into());
        self
    }

    /// The message.
    pub fn sms(&self) -> Option<&OutboundSms> {
        self.sms.get()
    }

    /// Sets [`sms`](Self::sms).
    #[must_use]
    pub fn with_sms(mut self, sms: impl Into<OutboundSms>) -> Self {
        self.sms.set(sms.into());
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

impl Default for OutboundSmsContent {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    OutboundSmsContent {
        0 contact = "Contact";
        1 sms = "SMS";
    }
}
