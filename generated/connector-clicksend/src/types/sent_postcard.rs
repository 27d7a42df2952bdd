//! `SentPostcard`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::{MessageStatus, ReturnAddress};

/// What became of the postcard to one recipient.
#[derive(Clone, PartialEq)]
pub struct SentPostcard {
    user_id: Member<i64>,
    subaccount_id: Member<i64>,
    message_id: Member<String>,
    address_name: Member<String>,
    address_line_1: Member<String>,
    address_line_2: Member<String>,
    address_city: Member<String>,
    address_state: Member<String>,
    address_postal_code: Member<String>,
    address_country: Member<String>,
    return_address_id: Member<i64>,
    schedule: Member<i64>,
    post_price: Member<String>,
    status: Member<MessageStatus>,
    date_added: Member<i64>,
    file_url: Member<String>,
    return_address: Member<ReturnAddress>,
    api_username: Member<String>,
    extra_members: ExtraMembers,
}

impl SentPostcard {
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

    /// Id of the postcard, a UUID in capital letters.
    pub fn message_id(&self) -> Option<&str> {
        self.message_id.text()
    }

    /// Sets [`message_id`](Self::message_id).
    #[must_use]
    pub fn with_message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id.set(message_id.into());
        self
    }

    /// Name of the person or organization at the recipient's address.
    pub fn address_name(&self) -> Option<&str> {
        self.address_name.text()
    }

    /// Sets [`address_name`](Self::address_name).
    #[must_use]
    pub fn with_address_name(mut self, address_name: impl Into<String>) -> Self {
        self.address_name.set(address_name.into());
        self
    }

    /// First line of the recipient's address: street and number.
    pub fn address_line_1(&self) -> Option<&str> {
        self.address_line_1.text()
    }

    /// Sets [`address_line_1`](Self::address_line_1).
    #[must_use]
    pub fn with_address_line_1(mut self, address_line_1: impl Into<String>) -> Self {
        self.address_line_1.set(address_line_1.into());
        self
    }

    /// Second line of the recipient's address, such as the flat or the building.
    pub fn address_line_2(&self) -> Option<&str> {
        self.address_line_2.text()
    }

    /// Sets [`address_line_2`](Self::address_line_2).
    #[must_use]
    pub fn with_address_line_2(mut self, address_line_2: impl Into<String>) -> Self {
        self.address_line_2.set(address_line_2.into());
        self
    }

    /// City of the recipient's address.
    pub fn address_city(&self) -> Option<&str> {
        self.address_city.text()
    }

    /// Sets [`address_city`](Self::address_city).
    #[must_use]
    pub fn with_address_city(mut self, address_city: impl Into<String>) -> Self {
        self.address_city.set(address_city.into());
        self
    }

    /// State or province of the recipient's address.
    pub fn address_state(&self) -> Option<&str> {
        self.address_state.text()
    }

    /// Sets [`address_state`](Self::address_state).
    #[must_use]
    pub fn with_address_state(mut self, address_state: impl Into<String>) -> Self {
        self.address_state.set(address_state.into());
        self
    }

    /// Postal code of the recipient's address.
    pub fn address_postal_code(&self) -> Option<&str> {
        self.address_postal_code.text()
    }

    /// Sets [`address_postal_code`](Self::address_postal_code).
    #[must_use]
    pub fn with_address_postal_code(
        mut self,
        address_postal_code: impl Into<String>,
    ) -> Self {
        self.address_postal_code.set(address_postal_code.into());
        self
    }

    /// Country of the recipient's address as two letters (ISO 3166-1), such as `AU`.
    pub fn address_country(&self) -> Option<&str> {
        self.address_country.text()
    }

    /// Sets [`address_country`](Self::address_country).
    #[must_use]
    pub fn with_address_country(mut self, address_country: impl Into<String>) -> Self {
        self.address_country.set(address_country.into());
        self
    }

    /// Id of the return address on the postcard.
    pub fn return_address_id(&self) -> Option<i64> {
        self.return_address_id.copied()
    }

    /// Sets [`return_address_id`](Self::return_address_id).
    #[must_use]
    pub fn with_return_address_id(mut self, return_address_id: i64) -> Self {
        self.return_address_id.set(return_address_id);
        self
    }

    /// When it is sent: Unix seconds.
    pub fn schedule(&self) -> Option<i64> {
        self.schedule.copied()
    }

    /// Sets [`schedule`](Self::schedule).
    #[must_use]
    pub fn with_schedule(mut self, schedule: i64) -> Self {
        self.schedule.set(schedule);
        self
    }

    /// Price of this item with postage, as decimal text such as `13.4200`, in the currency
    /// of the account. Some replies write it as a number.
    pub fn post_price(&self) -> Option<&str> {
        self.post_price.text()
    }

    /// Sets [`post_price`](Self::post_price).
    #[must_use]
    pub fn with_post_price(mut self, post_price: impl Into<String>) -> Self {
        self.post_price.set(post_price.into());
        self
    }

    /// Whether the postcard was accepted: `SUCCESS`, or the reason why not.
    pub fn status(&self) -> Option<&MessageStatus> {
        self.status.get()
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<MessageStatus>) -> Self {
        self.status.set(status.into());
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

    /// Address of the document as it is printed.
    pub fn file_url(&self) -> Option<&str> {
        self.file_url.text()
    }

    /// Sets [`file_url`](Self::file_url).
    #[must_use]
    pub fn with_file_url(mut self, file_url: impl Into<String>) -> Self {
        self.file_url.set(file_url.into());
        self
    }

    /// A return address that is stored in the account.
    pub fn return_address(&self) -> Option<&ReturnAddress> {
        self.return_address.get()
    }

    /// Sets [`return_address`](Self::return_address).
    #[must_use]
    pub fn with_return_address(
        mut self,
        return_address: impl Into<ReturnAddress>,
    ) -> Self {
        self.return_address.set(return_address.into());
        self
    }

    /// User name whose credentials made the call.
    pub fn api_username(&self) -> Option<&str> {
        self.api_username.text()
    }

    /// Sets [`api_username`](Self::api_username).
    #[must_use]
    pub fn with_api_username(mut self, api_username: impl Into<String>) -> Self {
        self.api_username.set(api_username.into());
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

impl Default for SentPostcard {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    SentPostcard {
        0 user_id = "user_id";
        1 subaccount_id = "subaccount_id";
        2 message_id = "message_id";
        3 address_name = "address_name", sensitive;
        4 address_line_1 = "address_line_1", sensitive;
        5 address_line_2 = "address_line_2", sensitive;
        6 address_city = "address_city", sensitive;
        7 address_state = "address_state", sensitive;
        8 address_postal_code = "address_postal_code", sensitive;
        9 address_country = "address_country", sensitive;
        10 return_address_id = "return_address_id";
        11 schedule = "schedule";
        12 post_price = "post_price";
        13 status = "status";
        14 date_added = "date_added";
        15 file_url = "_file_url", sensitive;
        16 return_address = "_return_address";
        17 api_username = "_api_username", sensitive;
    }
}
