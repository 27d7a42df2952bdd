//! `InboundSmsContent`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};
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

impl Object for InboundSmsContent {
    const NAME: &'static str = "InboundSmsContent";

    fn empty() -> Self {
        Self {
            contact: Member::absent(),
            sms: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "Contact" => &mut self.contact,
            "SMS" => &mut self.sms,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("Contact", &self.contact);
        visit("SMS", &self.sms);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(InboundSmsContent);
