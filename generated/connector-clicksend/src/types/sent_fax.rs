//! `SentFax`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::MessageStatus;

/// What became of the fax to one number.
#[derive(Clone, PartialEq)]
pub struct SentFax {
    user_id: Member<i64>,
    subaccount_id: Member<i64>,
    list_id: Member<String>,
    message_id: Member<String>,
    to: Member<String>,
    from: Member<String>,
    carrier: Member<String>,
    country: Member<String>,
    custom_string: Member<String>,
    message_pages: Member<i64>,
    message_price: Member<String>,
    status_code: Member<String>,
    status_text: Member<String>,
    date_added: Member<i64>,
    from_email: Member<String>,
    file_url: Member<String>,
    status: Member<MessageStatus>,
    extra_members: ExtraMembers,
}

impl SentFax {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
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

    /// Id of the contact list that was sent to; null otherwise.
    pub fn list_id(&self) -> Option<&str> {
        self.list_id.text()
    }

    /// Sets [`list_id`](Self::list_id).
    #[must_use]
    pub fn with_list_id(mut self, list_id: impl Into<String>) -> Self {
        self.list_id.set(list_id.into());
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

    /// Fax number of the recipient.
    pub fn to(&self) -> Option<&str> {
        self.to.text()
    }

    /// Sets [`to`](Self::to).
    #[must_use]
    pub fn with_to(mut self, to: impl Into<String>) -> Self {
        self.to.set(to.into());
        self
    }

    /// Fax number that it was sent from.
    pub fn from(&self) -> Option<&str> {
        self.from.text()
    }

    /// Sets [`from`](Self::from).
    #[must_use]
    pub fn with_from(mut self, from: impl Into<String>) -> Self {
        self.from.set(from.into());
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

    /// Number of pages.
    pub fn message_pages(&self) -> Option<i64> {
        self.message_pages.copied()
    }

    /// Sets [`message_pages`](Self::message_pages).
    #[must_use]
    pub fn with_message_pages(mut self, message_pages: i64) -> Self {
        self.message_pages.set(message_pages);
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

    /// Code that tells how the delivery went; may be null.
    pub fn status_code(&self) -> Option<&str> {
        self.status_code.text()
    }

    /// Sets [`status_code`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, status_code: impl Into<String>) -> Self {
        self.status_code.set(status_code.into());
        self
    }

    /// The same in words; may be null.
    pub fn status_text(&self) -> Option<&str> {
        self.status_text.text()
    }

    /// Sets [`status_text`](Self::status_text).
    #[must_use]
    pub fn with_status_text(mut self, status_text: impl Into<String>) -> Self {
        self.status_text.set(status_text.into());
        self
    }

    /// When the service took it: Unix seconds.
    pub fn date_added(&self) -> Option<i64> {
        self.date_added.copied()
    }

    /// Sets [`date_added`](Self::date_added).
    #[must_use]
    pub fn with_date_added(mut self, date_added: i64) -> Self {
        self.date_added.set(date_added);
        self
    }

    /// E-mail address to which replies are forwarded.
    pub fn from_email(&self) -> Option<&str> {
        self.from_email.text()
    }

    /// Sets [`from_email`](Self::from_email).
    #[must_use]
    pub fn with_from_email(mut self, from_email: impl Into<String>) -> Self {
        self.from_email.set(from_email.into());
        self
    }

    /// Address of the document as it was faxed.
    pub fn file_url(&self) -> Option<&str> {
        self.file_url.text()
    }

    /// Sets [`file_url`](Self::file_url).
    #[must_use]
    pub fn with_file_url(mut self, file_url: impl Into<String>) -> Self {
        self.file_url.set(file_url.into());
        self
    }

    /// Whether the fax was accepted: `SUCCESS`, or the reason why not.
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

impl Default for SentFax {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    SentFax {
        0 user_id = "user_id";
        1 subaccount_id = "subaccount_id";
        2 list_id = "list_id";
        3 message_id = "message_id";
        4 to = "to", sensitive;
        5 from = "from", sensitive;
        6 carrier = "carrier";
        7 country = "country";
        8 custom_string = "custom_string";
        9 message_pages = "message_pages";
        10 message_price = "message_price";
        11 status_code = "status_code";
        12 status_text = "status_text";
        13 date_added = "date_added";
        14 from_email = "from_email", sensitive;
        15 file_url = "_file_url", sensitive;
        16 status = "status";
    }
}
