//! What it takes to end a subscription.

use std::fmt;

use http::Method;

/// What it takes to end a subscription, to be kept until then: a text.
///
/// `Debug` does not show it, as it holds ids.
#[derive(Clone, PartialEq, Eq)]
pub struct SubscriptionHandle(String);

impl SubscriptionHandle {
    /// A request without a body, to an address or to a path below the base URL.
    pub(crate) fn new(method: &Method, target: &str) -> Self {
        Self(format!("{method} {target}"))
    }

    /// The text, to be kept.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for SubscriptionHandle {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for SubscriptionHandle {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<SubscriptionHandle> for String {
    fn from(handle: SubscriptionHandle) -> Self {
        handle.0
    }
}

impl fmt::Debug for SubscriptionHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SubscriptionHandle(…)")
    }
}
