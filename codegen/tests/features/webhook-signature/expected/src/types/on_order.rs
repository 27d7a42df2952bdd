//! Objects of `OnOrder`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// The body of `OnOrder`.
#[derive(Clone, PartialEq)]
pub struct OnOrderRequest {
    url: Member<String>,
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
    }
}

/// Part of `OnOrder`: `OnOrder response data`.
#[derive(Clone, PartialEq)]
pub struct OnOrderResponseData {
    hook_id: Member<String>,
    extra_members: ExtraMembers,
}

impl OnOrderResponseData {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Number of the subscription.
    pub fn hook_id(&self) -> Option<&str> {
        self.hook_id.text()
    }

    /// Sets [`hook_id`](Self::hook_id).
    #[must_use]
    pub fn with_hook_id(mut self, hook_id: impl Into<String>) -> Self {
        self.hook_id.set(hook_id.into());
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

impl Default for OnOrderResponseData {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    OnOrderResponseData {
        0 hook_id = "hook_id";
    }
}

/// What `OnOrder` answers.
#[derive(Clone, PartialEq)]
pub struct OnOrderResponse {
    data: Member<OnOrderResponseData>,
    extra_members: ExtraMembers,
}

impl OnOrderResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// The member `data` of the wire.
    pub fn data(&self) -> Option<&OnOrderResponseData> {
        self.data.get()
    }

    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, data: impl Into<OnOrderResponseData>) -> Self {
        self.data.set(data.into());
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
        0 data = "data";
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
