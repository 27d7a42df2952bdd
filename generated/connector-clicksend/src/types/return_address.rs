//! `ReturnAddress`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// A return address that is stored in the account.
#[derive(Clone, PartialEq)]
pub struct ReturnAddress {
    return_address_id: Member<i64>,
    user_id: Member<i64>,
    address_name: Member<String>,
    address_line_1: Member<String>,
    address_line_2: Member<String>,
    address_city: Member<String>,
    address_state: Member<String>,
    address_postal_code: Member<String>,
    address_country: Member<String>,
    extra_members: ExtraMembers,
}

impl ReturnAddress {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the return address.
    pub fn return_address_id(&self) -> Option<i64> {
        self.return_address_id.copied()
    }

    /// Sets [`return_address_id`](Self::return_address_id).
    #[must_use]
    pub fn with_return_address_id(mut self, return_address_id: i64) -> Self {
        self.return_address_id.set(return_address_id);
        self
    }

    /// Id of the user to whom the return address belongs.
    pub fn user_id(&self) -> Option<i64> {
        self.user_id.copied()
    }

    /// Sets [`user_id`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, user_id: i64) -> Self {
        self.user_id.set(user_id);
        self
    }

    /// Name of the person or organization at the return address.
    pub fn address_name(&self) -> Option<&str> {
        self.address_name.text()
    }

    /// Sets [`address_name`](Self::address_name).
    #[must_use]
    pub fn with_address_name(mut self, address_name: impl Into<String>) -> Self {
        self.address_name.set(address_name.into());
        self
    }

    /// First line of the return address: street and number.
    pub fn address_line_1(&self) -> Option<&str> {
        self.address_line_1.text()
    }

    /// Sets [`address_line_1`](Self::address_line_1).
    #[must_use]
    pub fn with_address_line_1(mut self, address_line_1: impl Into<String>) -> Self {
        self.address_line_1.set(address_line_1.into());
        self
    }

    /// Second line of the return address, such as the flat or the building.
    pub fn address_line_2(&self) -> Option<&str> {
        self.address_line_2.text()
    }

    /// Sets [`address_line_2`](Self::address_line_2).
    #[must_use]
    pub fn with_address_line_2(mut self, address_line_2: impl Into<String>) -> Self {
        self.address_line_2.set(address_line_2.into());
        self
    }

    /// City of the return address.
    pub fn address_city(&self) -> Option<&str> {
        self.address_city.text()
    }

    /// Sets [`address_city`](Self::address_city).
    #[must_use]
    pub fn with_address_city(mut self, address_city: impl Into<String>) -> Self {
        self.address_city.set(address_city.into());
        self
    }

    /// State or province of the return address.
    pub fn address_state(&self) -> Option<&str> {
        self.address_state.text()
    }

    /// Sets [`address_state`](Self::address_state).
    #[must_use]
    pub fn with_address_state(mut self, address_state: impl Into<String>) -> Self {
        self.address_state.set(address_state.into());
        self
    }

    /// Postal code of the return address.
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

    /// Country of the return address as two letters (ISO 3166-1), such as `AU`.
    pub fn address_country(&self) -> Option<&str> {
        self.address_country.text()
    }

    /// Sets [`address_country`](Self::address_country).
    #[must_use]
    pub fn with_address_country(mut self, address_country: impl Into<String>) -> Self {
        self.address_country.set(address_country.into());
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

impl Default for ReturnAddress {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    ReturnAddress {
        0 return_address_id = "return_address_id";
        1 user_id = "user_id";
        2 address_name = "address_name", sensitive;
        3 address_line_1 = "address_line_1", sensitive;
        4 address_line_2 = "address_line_2", sensitive;
        5 address_city = "address_city", sensitive;
        6 address_state = "address_state", sensitive;
        7 address_postal_code = "address_postal_code", sensitive;
        8 address_country = "address_country", sensitive;
    }
}
