//! `WebhookRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

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

impl Object for WebhookRequest {
    const NAME: &'static str = "WebhookRequest";

    const SENSITIVE: &'static [&'static str] = &["URL"];

    fn empty() -> Self {
        Self {
            url: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "URL" => &mut self.url,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("URL", &self.url);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(WebhookRequest);
