//! Objects of `OnOrder`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

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

impl Object for OnOrderRequest {
    const NAME: &'static str = "OnOrderRequest";

    fn empty() -> Self {
        Self {
            url: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "url" => &mut self.url,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("url", &self.url);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(OnOrderRequest);

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

impl Object for OnOrderResponseData {
    const NAME: &'static str = "OnOrderResponseData";

    fn empty() -> Self {
        Self {
            hook_id: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "hook_id" => &mut self.hook_id,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("hook_id", &self.hook_id);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(OnOrderResponseData);

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

impl Object for OnOrderResponse {
    const NAME: &'static str = "OnOrderResponse";

    fn empty() -> Self {
        Self {
            data: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "data" => &mut self.data,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("data", &self.data);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(OnOrderResponse);

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

impl Object for OnOrderDelivery {
    const NAME: &'static str = "OnOrderDelivery";

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

connector_runtime::generated::object!(OnOrderDelivery);
