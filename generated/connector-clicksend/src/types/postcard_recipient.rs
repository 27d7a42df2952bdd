//! `PostcardRecipient`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// To whom a postcard goes, and from which return address.
///
/// Built from [`NewPostcardRecipient`].
///
/// The service also takes, by name:
///
/// * `schedule`: When to send, in Unix seconds; 0 or absent for at once.
/// * `custom_string`: Reference of your own; reports show it.
#[derive(Clone, PartialEq)]
pub struct PostcardRecipient {
    address_name: Member<String>,
    address_city: Member<String>,
    address_state: Member<String>,
    address_postal_code: Member<String>,
    address_country: Member<String>,
    return_address_id: Member<i64>,
    address_line_1: Member<String>,
    address_line_2: Member<String>,
    extra_members: ExtraMembers,
}

impl PostcardRecipient {
    /// Name of the recipient.
    pub fn address_name(&self) -> Option<&str> {
        self.address_name.text()
    }

    /// Sets [`address_name`](Self::address_name).
    #[must_use]
    pub fn with_address_name(mut self, address_name: impl Into<String>) -> Self {
        self.address_name.set(address_name.into());
        self
    }

    /// City of the recipient.
    pub fn address_city(&self) -> Option<&str> {
        self.address_city.text()
    }

    /// Sets [`address_city`](Self::address_city).
    #[must_use]
    pub fn with_address_city(mut self, address_city: impl Into<String>) -> Self {
        self.address_city.set(address_city.into());
        self
    }

    /// State or province of the recipient.
    pub fn address_state(&self) -> Option<&str> {
        self.address_state.text()
    }

    /// Sets [`address_state`](Self::address_state).
    #[must_use]
    pub fn with_address_state(mut self, address_state: impl Into<String>) -> Self {
        self.address_state.set(address_state.into());
        self
    }

    /// Postal code of the recipient.
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

    /// Country of the recipient as two letters (ISO 3166-1), such as `AU`.
    pub fn address_country(&self) -> Option<&str> {
        self.address_country.text()
    }

    /// Sets [`address_country`](Self::address_country).
    #[must_use]
    pub fn with_address_country(mut self, address_country: impl Into<String>) -> Self {
        self.address_country.set(address_country.into());
        self
    }

    /// Id of the stored return address to put on the postcard.
    pub fn return_address_id(&self) -> Option<i64> {
        self.return_address_id.copied()
    }

    /// Sets [`return_address_id`](Self::return_address_id).
    #[must_use]
    pub fn with_return_address_id(mut self, return_address_id: i64) -> Self {
        self.return_address_id.set(return_address_id);
        self
    }

    /// First line of the address: street and number.
    pub fn address_line_1(&self) -> Option<&str> {
        self.address_line_1.text()
    }

    /// Sets [`address_line_1`](Self::address_line_1).
    #[must_use]
    pub fn with_address_line_1(mut self, address_line_1: impl Into<String>) -> Self {
        self.address_line_1.set(address_line_1.into());
        self
    }

    /// Second line of the address.
    pub fn address_line_2(&self) -> Option<&str> {
        self.address_line_2.text()
    }

    /// Sets [`address_line_2`](Self::address_line_2).
    #[must_use]
    pub fn with_address_line_2(mut self, address_line_2: impl Into<String>) -> Self {
        self.address_line_2.set(address_line_2.into());
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

/// The required members of [`PostcardRecipient`]: what takes one takes this too.
#[derive(Clone, PartialEq)]
pub struct NewPostcardRecipient<
    AddressName: Into<String> = String,
    AddressCity: Into<String> = String,
    AddressState: Into<String> = String,
    AddressPostalCode: Into<String> = String,
    AddressCountry: Into<String> = String,
    AddressLine1: Into<String> = String,
> {
    /// Name of the recipient.
    pub address_name: AddressName,
    /// City of the recipient.
    pub address_city: AddressCity,
    /// State or province of the recipient.
    pub address_state: AddressState,
    /// Postal code of the recipient.
    pub address_postal_code: AddressPostalCode,
    /// Country of the recipient as two letters (ISO 3166-1), such as `AU`.
    pub address_country: AddressCountry,
    /// Id of the stored return address to put on the postcard.
    pub return_address_id: i64,
    /// First line of the address: street and number.
    pub address_line_1: AddressLine1,
}

impl<
    AddressName: Into<String>,
    AddressCity: Into<String>,
    AddressState: Into<String>,
    AddressPostalCode: Into<String>,
    AddressCountry: Into<String>,
    AddressLine1: Into<String>,
> std::fmt::Debug
for NewPostcardRecipient<
    AddressName,
    AddressCity,
    AddressState,
    AddressPostalCode,
    AddressCountry,
    AddressLine1,
> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewPostcardRecipient").finish_non_exhaustive()
    }
}

impl<
    AddressName: Into<String>,
    AddressCity: Into<String>,
    AddressState: Into<String>,
    AddressPostalCode: Into<String>,
    AddressCountry: Into<String>,
    AddressLine1: Into<String>,
> NewPostcardRecipient<
    AddressName,
    AddressCity,
    AddressState,
    AddressPostalCode,
    AddressCountry,
    AddressLine1,
> {
    /// The whole object, whose optional members can be set.
    pub fn build(self) -> PostcardRecipient {
        <PostcardRecipient as Object>::empty()
            .with_address_name(self.address_name)
            .with_address_city(self.address_city)
            .with_address_state(self.address_state)
            .with_address_postal_code(self.address_postal_code)
            .with_address_country(self.address_country)
            .with_return_address_id(self.return_address_id)
            .with_address_line_1(self.address_line_1)
    }
}

impl<
    AddressName: Into<String>,
    AddressCity: Into<String>,
    AddressState: Into<String>,
    AddressPostalCode: Into<String>,
    AddressCountry: Into<String>,
    AddressLine1: Into<String>,
> From<
    NewPostcardRecipient<
        AddressName,
        AddressCity,
        AddressState,
        AddressPostalCode,
        AddressCountry,
        AddressLine1,
    >,
> for PostcardRecipient {
    fn from(
        new: NewPostcardRecipient<
            AddressName,
            AddressCity,
            AddressState,
            AddressPostalCode,
            AddressCountry,
            AddressLine1,
        >,
    ) -> Self {
        new.build()
    }
}

connector_runtime::generated::object! {
    PostcardRecipient {
        0 address_name = "address_name", sensitive;
        1 address_city = "address_city", sensitive;
        2 address_state = "address_state", sensitive;
        3 address_postal_code = "address_postal_code", sensitive;
        4 address_country = "address_country", sensitive;
        5 return_address_id = "return_address_id";
        6 address_line_1 = "address_line_1", sensitive;
        7 address_line_2 = "address_line_2", sensitive;
    }
}
