//! Handles of subscriptions.

use http::Method;

use crate::kept_text::kept_text;

kept_text! {
    /// A text that identifies a subscription, to be stored until it is removed.
    ///
    /// `Debug` does not show it, since it contains ids.
    SubscriptionHandle
}

impl SubscriptionHandle {
    /// A request without a body, to an address or to a path below the base URL.
    pub(crate) fn new(method: &Method, target: &str) -> Self {
        Self(format!("{method} {target}"))
    }
}
