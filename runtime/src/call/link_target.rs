//! Calls that go where the service itself has said.

use http::Method;

use super::{Call, content::Content};
use crate::url::{BaseUrl, Link};

/// An address that came in a response, in place of the operation's own; no body
/// goes there.
#[derive(Clone)]
pub(super) struct LinkTarget {
    method: Method,
    pub(super) link: Link,
    /// Where it is, if elsewhere than the call.
    pub(super) base: Option<BaseUrl>,
}

impl Call {
    /// The same call to another address of the same host: headers, credentials
    /// and options stay; path, query and body do not.
    pub(crate) fn with_link(mut self, method: Method, link: Link) -> Self {
        self.link_target = Some(LinkTarget {
            method,
            link,
            base: None,
        });
        self
    }

    /// The same on another host, which the caller trusts.
    pub(crate) fn on_host(mut self, base: Option<BaseUrl>) -> Self {
        if let Some(link_target) = &mut self.link_target {
            link_target.base = base;
        }
        self
    }

    pub(super) fn method(&self) -> &Method {
        match &self.link_target {
            Some(link_target) => &link_target.method,
            None => self
                .rewrite()
                .and_then(|rewrite| rewrite.method.as_ref())
                .unwrap_or(&self.operation.method),
        }
    }

    pub(super) fn body_content(&self) -> Option<&Content> {
        self.content.as_ref().filter(|_| self.link_target.is_none())
    }
}
