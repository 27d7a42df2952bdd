//! Objects of `NewOrders`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

/// Part of `NewOrders`: `NewOrders response orders item`.
#[derive(Clone, PartialEq)]
pub struct NewOrdersResponseOrdersItem {
    number: Member<i64>,
    total: Member<f64>,
    extra_members: ExtraMembers,
}

impl NewOrdersResponseOrdersItem {
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

impl Default for NewOrdersResponseOrdersItem {
    fn default() -> Self {
        Self::new()
    }
}

impl Object for NewOrdersResponseOrdersItem {
    const NAME: &'static str = "NewOrdersResponseOrdersItem";

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

connector_runtime::generated::object!(NewOrdersResponseOrdersItem);

/// What `NewOrders` answers.
#[derive(Clone, PartialEq)]
pub struct NewOrdersResponse {
    orders: Member<Vec<NewOrdersResponseOrdersItem>>,
    count: Member<i64>,
    extra_members: ExtraMembers,
}

impl NewOrdersResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// The orders.
    pub fn orders(&self) -> &[NewOrdersResponseOrdersItem] {
        self.orders.items()
    }

    /// Sets [`orders`](Self::orders).
    #[must_use]
    pub fn with_orders(
        mut self,
        orders: impl IntoIterator<Item: Into<NewOrdersResponseOrdersItem>>,
    ) -> Self {
        self.orders.set(orders.into_iter().map(Into::into).collect());
        self
    }

    /// Number of orders.
    pub fn count(&self) -> Option<i64> {
        self.count.copied()
    }

    /// Sets [`count`](Self::count).
    #[must_use]
    pub fn with_count(mut self, count: i64) -> Self {
        self.count.set(count);
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

impl Default for NewOrdersResponse {
    fn default() -> Self {
        Self::new()
    }
}

impl Object for NewOrdersResponse {
    const NAME: &'static str = "NewOrdersResponse";

    fn empty() -> Self {
        Self {
            orders: Member::absent(),
            count: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "orders" => &mut self.orders,
            "count" => &mut self.count,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("orders", &self.orders);
        visit("count", &self.count);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(NewOrdersResponse);
