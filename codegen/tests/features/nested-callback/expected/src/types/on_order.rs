//! Objects of `OnOrder`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

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

impl Object for OnOrderRequestTargetHttp {
    const NAME: &'static str = "OnOrderRequestTargetHttp";

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

connector_runtime::generated::object!(OnOrderRequestTargetHttp);

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

impl Object for OnOrderRequestTarget {
    const NAME: &'static str = "OnOrderRequestTarget";

    fn empty() -> Self {
        Self {
            kind: Member::absent(),
            http: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "kind" => &mut self.kind,
            "http" => &mut self.http,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("kind", &self.kind);
        visit("http", &self.http);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(OnOrderRequestTarget);

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

impl Object for OnOrderRequest {
    const NAME: &'static str = "OnOrderRequest";

    fn empty() -> Self {
        Self {
            name: Member::absent(),
            target: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "name" => &mut self.name,
            "target" => &mut self.target,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("name", &self.name);
        visit("target", &self.target);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(OnOrderRequest);
