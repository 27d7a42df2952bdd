//! What it takes to end a subscription.

use http::Method;

use crate::kept_text::kept_text;

kept_text! {
    /// What it takes to end a subscription, to be kept until then: a text.
    ///
    /// `Debug` does not show it, as it holds ids.
    SubscriptionHandle
}

impl SubscriptionHandle {
    /// A request without a body, to an address or to a path below the base URL.
    pub(crate) fn new(method: &Method, target: &str) -> Self {
        Self(format!("{method} {target}"))
    }
}
