//! Objects of `OnOrders`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;

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

connector_runtime::generated::object! {
    OnOrdersRequest {
        0 url = "url";
    }
}
