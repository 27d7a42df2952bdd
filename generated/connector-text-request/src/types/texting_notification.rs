//! `TextingNotification`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::{NotificationAccount, NotificationConversation, NotificationPhoneNumber};

/// A message that was sent or received.
#[derive(Clone, PartialEq)]
pub struct TextingNotification {
    message_unique_identifier: Member<String>,
    account: Member<NotificationAccount>,
    your_phone_number: Member<NotificationPhoneNumber>,
    conversation: Member<NotificationConversation>,
    extra_members: ExtraMembers,
}

impl TextingNotification {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the message, a GUID: the `message_id` of other calls.
    pub fn message_unique_identifier(&self) -> Option<&str> {
        self.message_unique_identifier.text()
    }

    /// Sets [`message_unique_identifier`](Self::message_unique_identifier).
    #[must_use]
    pub fn with_message_unique_identifier(
        mut self,
        message_unique_identifier: impl Into<String>,
    ) -> Self {
        self.message_unique_identifier.set(message_unique_identifier.into());
        self
    }

    /// The account that it belongs to.
    pub fn account(&self) -> Option<&NotificationAccount> {
        self.account.get()
    }

    /// Sets [`account`](Self::account).
    #[must_use]
    pub fn with_account(mut self, account: impl Into<NotificationAccount>) -> Self {
        self.account.set(account.into());
        self
    }

    /// The dashboard that it belongs to.
    pub fn your_phone_number(&self) -> Option<&NotificationPhoneNumber> {
        self.your_phone_number.get()
    }

    /// Sets [`your_phone_number`](Self::your_phone_number).
    #[must_use]
    pub fn with_your_phone_number(
        mut self,
        your_phone_number: impl Into<NotificationPhoneNumber>,
    ) -> Self {
        self.your_phone_number.set(your_phone_number.into());
        self
    }

    /// The message itself, and the contact.
    pub fn conversation(&self) -> Option<&NotificationConversation> {
        self.conversation.get()
    }

    /// Sets [`conversation`](Self::conversation).
    #[must_use]
    pub fn with_conversation(
        mut self,
        conversation: impl Into<NotificationConversation>,
    ) -> Self {
        self.conversation.set(conversation.into());
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

impl Default for TextingNotification {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    TextingNotification {
        0 message_unique_identifier = "messageUniqueIdentifier";
        1 account = "account";
        2 your_phone_number = "yourPhoneNumber";
        3 conversation = "conversation";
    }
}
