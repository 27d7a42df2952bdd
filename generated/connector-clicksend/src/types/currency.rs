//! `Currency`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

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

impl Object for Currency {
    const NAME: &'static str = "Currency";

    fn empty() -> Self {
        Self {
            currency_name_short: Member::absent(),
            currency_prefix_d: Member::absent(),
            currency_prefix_c: Member::absent(),
            currency_name_long: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "currency_name_short" => &mut self.currency_name_short,
            "currency_prefix_d" => &mut self.currency_prefix_d,
            "currency_prefix_c" => &mut self.currency_prefix_c,
            "currency_name_long" => &mut self.currency_name_long,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("currency_name_short", &self.currency_name_short);
        visit("currency_prefix_d", &self.currency_prefix_d);
        visit("currency_prefix_c", &self.currency_prefix_c);
        visit("currency_name_long", &self.currency_name_long);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(Currency);
