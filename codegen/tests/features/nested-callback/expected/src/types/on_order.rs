//! Objects of `OnOrder`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// Part of `OnOrder`: `OnOrder request target http`.
#[derive(Clone, PartialEq)]
pub struct OnOrderRequestTargetHttp {
    url: Member<String>,
    extra_members: ExtraMembers,
}

impl OnOrderRequestTargetHttp {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

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

impl Default for OnOrderRequestTargetHttp {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    OnOrderRequestTargetHttp {
        0 url = "url";
    }
}

/// Part of `OnOrder`: `OnOrder request target`.
#[derive(Clone, PartialEq)]
pub struct OnOrderRequestTarget {
    kind: Member<String>,
    http: Member<OnOrderRequestTargetHttp>,
    extra_members: ExtraMembers,
}

impl OnOrderRequestTarget {
    /// One with its required member, `http`, set.
    pub fn new(http: impl Into<OnOrderRequestTargetHttp>) -> Self {
        <Self as Object>::empty().with_member("kind", "web").with_http(http)
    }

    /// Kind of the address.
    pub fn kind(&self) -> Option<&str> {
        self.kind.text()
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind.set(kind.into());
        self
    }

    /// The member `http` of the wire.
    pub fn http(&self) -> Option<&OnOrderRequestTargetHttp> {
        self.http.get()
    }

    /// Sets [`http`](Self::http).
    #[must_use]
    pub fn with_http(mut self, http: impl Into<OnOrderRequestTargetHttp>) -> Self {
        self.http.set(http.into());
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
    OnOrderRequestTarget {
        0 kind = "kind";
        1 http = "http";
    }
}

/// The body of `OnOrder`.
#[derive(Clone, PartialEq)]
pub struct OnOrderRequest {
    name: Member<String>,
    target: Member<OnOrderRequestTarget>,
    extra_members: ExtraMembers,
}

impl OnOrderRequest {
    /// Name of the subscription.
    pub fn name(&self) -> Option<&str> {
        self.name.text()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name.set(name.into());
        self
    }

    /// The member `target` of the wire.
    pub fn target(&self) -> Option<&OnOrderRequestTarget> {
        self.target.get()
    }

    /// Sets [`target`](Self::target).
    #[must_use]
    pub fn with_target(mut self, target: impl Into<OnOrderRequestTarget>) -> Self {
        self.target.set(target.into());
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
        0 name = "name";
        1 target = "target";
    }
}
