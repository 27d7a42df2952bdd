//! Objects of `OnOrder`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// The body of `OnOrder`.
#[derive(Clone, PartialEq)]
pub struct OnOrderRequest {
    url: Member<String>,
    shop: Member<String>,
    read: Member<String>,
    subscribe: Member<bool>,
    callback_url: Member<String>,
    extra_members: ExtraMembers,
}

impl OnOrderRequest {
    /// Address that is called.
    pub fn url(&self) -> Option<&str> {
        self.url.text()
    }

    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url.set(url.into());
        self
    }

    /// Name of the shop.
    pub fn shop(&self) -> Option<&str> {
        self.shop.text()
    }

    /// Sets [`shop`](Self::shop).
    #[must_use]
    pub fn with_shop(mut self, shop: impl Into<String>) -> Self {
        self.shop.set(shop.into());
        self
    }

    /// What to read.
    pub fn read(&self) -> Option<&str> {
        self.read.text()
    }

    /// Sets [`read`](Self::read).
    #[must_use]
    pub fn with_read(mut self, read: impl Into<String>) -> Self {
        self.read.set(read.into());
        self
    }

    /// Whether to subscribe.
    pub fn subscribe(&self) -> Option<bool> {
        self.subscribe.copied()
    }

    /// Sets [`subscribe`](Self::subscribe).
    #[must_use]
    pub fn with_subscribe(mut self, subscribe: bool) -> Self {
        self.subscribe.set(subscribe);
        self
    }

    /// Address of the shop.
    pub fn callback_url(&self) -> Option<&str> {
        self.callback_url.text()
    }

    /// Sets [`callback_url`](Self::callback_url).
    #[must_use]
    pub fn with_callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url.set(callback_url.into());
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

connector_runtime::generated::object! {
    OnOrderRequest {
        0 url = "url";
        1 shop = "shop";
        2 read = "read";
        3 subscribe = "subscribe";
        4 callback_url = "callback_url";
    }
}

/// What `OnOrder` answers.
#[derive(Clone, PartialEq)]
pub struct OnOrderResponse {
    id: Member<String>,
    extra_members: ExtraMembers,
}

impl OnOrderResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Number of the subscription.
    pub fn id(&self) -> Option<&str> {
        self.id.text()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id.set(id.into());
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

impl Default for OnOrderResponse {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    OnOrderResponse {
        0 id = "id";
    }
}

/// What `OnOrder` delivers.
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
