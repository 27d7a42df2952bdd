//! Objects of `OnLeak`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

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

connector_runtime::generated::object! {
    OnLeakRequest {
        0 url = "url";
    }
}

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

connector_runtime::generated::object! {
    OnLeakDelivery {
        0 pipe = "pipe";
    }
}
