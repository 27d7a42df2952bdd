//! Objects of `OnOrders`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

/// The body of `OnOrders`.
#[derive(Clone, PartialEq)]
pub struct OnOrdersRequest {
    url: Member<String>,
    extra_members: ExtraMembers,
}

impl OnOrdersRequest {
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

impl Object for OnOrdersRequest {
    const NAME: &'static str = "OnOrdersRequest";

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

connector_runtime::generated::object!(OnOrdersRequest);
