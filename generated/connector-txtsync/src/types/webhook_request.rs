//! `WebhookRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;

/// Where notifications go.
#[derive(Clone, PartialEq)]
pub struct WebhookRequest {
    url: Member<String>,
    extra_members: ExtraMembers,
}

impl WebhookRequest {
    /// Address that the service posts each notification to.
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
    WebhookRequest {
        0 url = "URL", sensitive;
    }
}
