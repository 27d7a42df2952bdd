//! `Currency`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// The currency of the account, in which prices are given.
#[derive(Clone, PartialEq)]
pub struct Currency {
    currency_name_short: Member<String>,
    currency_prefix_d: Member<String>,
    currency_prefix_c: Member<String>,
    currency_name_long: Member<String>,
    extra_members: ExtraMembers,
}

impl Currency {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Code of the currency (ISO 4217), such as `AUD`.
    pub fn currency_name_short(&self) -> Option<&str> {
        self.currency_name_short.text()
    }

    /// Sets [`currency_name_short`](Self::currency_name_short).
    #[must_use]
    pub fn with_currency_name_short(
        mut self,
        currency_name_short: impl Into<String>,
    ) -> Self {
        self.currency_name_short.set(currency_name_short.into());
        self
    }

    /// Sign of the main unit, such as `$`.
    pub fn currency_prefix_d(&self) -> Option<&str> {
        self.currency_prefix_d.text()
    }

    /// Sets [`currency_prefix_d`](Self::currency_prefix_d).
    #[must_use]
    pub fn with_currency_prefix_d(
        mut self,
        currency_prefix_d: impl Into<String>,
    ) -> Self {
        self.currency_prefix_d.set(currency_prefix_d.into());
        self
    }

    /// Sign of the hundredth part, such as `c` or `¢`.
    pub fn currency_prefix_c(&self) -> Option<&str> {
        self.currency_prefix_c.text()
    }

    /// Sets [`currency_prefix_c`](Self::currency_prefix_c).
    #[must_use]
    pub fn with_currency_prefix_c(
        mut self,
        currency_prefix_c: impl Into<String>,
    ) -> Self {
        self.currency_prefix_c.set(currency_prefix_c.into());
        self
    }

    /// Name of the currency in words, such as `Australian Dollars`.
    pub fn currency_name_long(&self) -> Option<&str> {
        self.currency_name_long.text()
    }

    /// Sets [`currency_name_long`](Self::currency_name_long).
    #[must_use]
    pub fn with_currency_name_long(
        mut self,
        currency_name_long: impl Into<String>,
    ) -> Self {
        self.currency_name_long.set(currency_name_long.into());
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

impl Default for Currency {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    Currency {
        0 currency_name_short = "currency_name_short";
        1 currency_prefix_d = "currency_prefix_d";
        2 currency_prefix_c = "currency_prefix_c";
        3 currency_name_long = "currency_name_long";
    }
}
