//! Calls that go where the service itself has said.

use http::Method;

use super::{Call, content::Content};
use crate::url::Link;

/// An address that came in a response, in place of the operation's own; no body
/// goes there.
#[derive(Clone)]
pub(super) struct LinkTarget {
    method: Method,
    pub(super) link: Link,
}

impl Call {
    /// The same call to another address of the same host: headers, credentials
    /// and options stay; path, query and body do not.
    pub(crate) fn with_link(mut self, method: Method, link: Link) -> Self {
        self.link_target = Some(LinkTarget { method, link });
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
