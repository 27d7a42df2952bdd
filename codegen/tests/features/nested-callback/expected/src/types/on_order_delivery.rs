//! `OnOrder delivery`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// `OnOrder delivery` as the service knows it.
#[derive(Clone, PartialEq)]
pub struct OnOrderDelivery {
    number: Member<i64>,
    total: Member<f64>,
    extra_members: ExtraMembers,
}

impl OnOrderDelivery {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Number of the order.
    pub fn number(&self) -> Option<i64> {
        self.number.copied()
    }

    /// Sets [`number`](Self::number).
    #[must_use]
    pub fn with_number(mut self, number: i64) -> Self {
        self.number.set(number);
        self
    }

    /// Sum of the order.
    pub fn total(&self) -> Option<f64> {
        self.total.copied()
    }

    /// Sets [`total`](Self::total).
    #[must_use]
    pub fn with_total(mut self, total: f64) -> Self {
        self.total.set(total);
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

impl Default for OnOrderDelivery {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    OnOrderDelivery {
        0 number = "number";
        1 total = "total";
    }
}
