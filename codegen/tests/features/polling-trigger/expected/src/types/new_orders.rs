//! Objects of `NewOrders`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

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

connector_runtime::generated::object! {
    NewOrdersResponseOrdersItem {
        0 number = "number";
        1 total = "total";
    }
}

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

connector_runtime::generated::object! {
    NewOrdersResponse {
        0 orders = "orders";
        1 count = "count";
    }
}
