//! `OnOrders delivery item`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

/// `OnOrders delivery item` as the service knows it.
#[derive(Clone, PartialEq)]
pub struct OnOrdersDeliveryItem {
    number: Member<i64>,
    total: Member<f64>,
    extra_members: ExtraMembers,
}

impl OnOrdersDeliveryItem {
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

impl Default for OnOrdersDeliveryItem {
    fn default() -> Self {
        Self::new()
    }
}

impl Object for OnOrdersDeliveryItem {
    const NAME: &'static str = "OnOrdersDeliveryItem";

    fn empty() -> Self {
        Self {
            number: Member::absent(),
            total: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "number" => &mut self.number,
            "total" => &mut self.total,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("number", &self.number);
        visit("total", &self.total);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(OnOrdersDeliveryItem);
