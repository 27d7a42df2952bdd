//! Calls that go where the service itself has said.

use http::Method;

use super::{Call, content::Content};
use crate::url::Link;

/// An address that came in an answer, in place of the operation's own; no body
/// goes there.
#[derive(Clone)]
pub(super) struct Elsewhere {
    method: Method,
    pub(super) link: Link,
}

impl Call {
    /// The same call to another address of the same host: headers, credentials
    /// and options stay; path, query and body do not.
    pub(crate) fn at(mut self, method: Method, link: Link) -> Self {
        self.elsewhere = Some(Elsewhere { method, link });
        self
    }

    pub(super) fn method(&self) -> &Method {
        match &self.elsewhere {
            Some(elsewhere) => &elsewhere.method,
            None => self
                .rewrite()
                .and_then(|rewrite| rewrite.method.as_ref())
                .unwrap_or(&self.operation.method),
        }
    }

    pub(super) fn body_content(&self) -> Option<&Content> {
        self.content.as_ref().filter(|_| self.elsewhere.is_none())
    }
}
