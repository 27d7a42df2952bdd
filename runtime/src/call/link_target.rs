//! Calls to addresses that the service has returned.

use http::Method;

use super::{Call, content::Content};
use crate::url::{BaseUrl, Link};

/// An address from a response, instead of the operation's own; no body is sent there.
#[derive(Clone)]
pub(super) struct LinkTarget {
    method: Method,
    pub(super) link: Link,
    /// Its base, if it is not the call's own.
    pub(super) base: Option<BaseUrl>,
}

impl Call {
    /// The same call to another address on the same host: headers, credentials and
    /// options stay; path, query and body do not.
    pub(crate) fn with_link(mut self, method: Method, link: Link) -> Self {
        self.link_target = Some(Box::new(LinkTarget {
            method,
            link,
            base: None,
        }));
        self
    }

    /// The same on another host, which must be trusted.
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
