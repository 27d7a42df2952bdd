//! Objects of `OnLeak`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

/// The body of `OnLeak`.
#[derive(Clone, PartialEq)]
pub struct OnLeakRequest {
    url: Member<String>,
    extra_members: ExtraMembers,
}

impl OnLeakRequest {
    /// The member `url` of the wire.
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

impl Object for OnLeakRequest {
    const NAME: &'static str = "OnLeakRequest";

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

connector_runtime::generated::object!(OnLeakRequest);

/// What `OnLeak` delivers.
#[derive(Clone, PartialEq)]
pub struct OnLeakDelivery {
    pipe: Member<String>,
    extra_members: ExtraMembers,
}

impl OnLeakDelivery {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// The member `pipe` of the wire.
    pub fn pipe(&self) -> Option<&str> {
        self.pipe.text()
    }

    /// Sets [`pipe`](Self::pipe).
    #[must_use]
    pub fn with_pipe(mut self, pipe: impl Into<String>) -> Self {
        self.pipe.set(pipe.into());
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

impl Default for OnLeakDelivery {
    fn default() -> Self {
        Self::new()
    }
}

impl Object for OnLeakDelivery {
    const NAME: &'static str = "OnLeakDelivery";

    fn empty() -> Self {
        Self {
            pipe: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "pipe" => &mut self.pipe,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("pipe", &self.pipe);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(OnLeakDelivery);
