//! `InboundSmsContent`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::{ContactReference, InboundSms};

/// What a notification tells.
#[derive(Clone, PartialEq)]
pub struct InboundSmsContent {
    contact: Member<ContactReference>,
    sms: Member<InboundSms>,
    extra_members: ExtraMembers,
}

impl InboundSmsContent {
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
    pub fn sms(&self) -> Option<&InboundSms> {
        self.sms.get()
    }

    /// Sets [`sms`](Self::sms).
    #[must_use]
    pub fn with_sms(mut self, sms: impl Into<InboundSms>) -> Self {
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

impl Default for InboundSmsContent {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    InboundSmsContent {
        0 contact = "Contact";
        1 sms = "SMS";
    }
}
