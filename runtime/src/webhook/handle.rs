//! What it takes to end a subscription.

use std::fmt;

use http::Method;

use crate::{Client, Error, Operation, Response, url::Link};

/// The call that removes a subscription, whichever it is.
static REMOVE: Operation = Operation {
    id: "remove_subscription",
    method: Method::DELETE,
    template: "",
    path: &[],
    query: None,
    safe: false,
    accept: "application/json",
};

/// What it takes to end a subscription, to be kept until then: a text.
///
/// `Debug` does not show it, as it holds ids.
#[derive(Clone, PartialEq, Eq)]
pub struct SubscriptionHandle(String);

impl SubscriptionHandle {
    /// A request without a body, to an address or to a path below the base URL.
    pub(super) fn new(method: &Method, target: &str) -> Self {
        Self(format!("{method} {target}"))
    }

    /// The text, to be kept.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Ends the subscription.
    ///
    /// Only the host of the client is asked, whatever the handle says.
    pub async fn remove(&self, client: &impl AsRef<Client>) -> Result<Response<()>, Error> {
        let client = client.as_ref();
        let (method, link) = self
            .parts(client)
            .map_err(|reason| Error::input(reason).of(&REMOVE))?;
        client.call(&REMOVE).with_link(method, link).send().await
    }

    fn parts(&self, client: &Client) -> Result<(Method, Link), String> {
        let unreadable = || "the text is no handle of a subscription".to_owned();
        let (method, target) = self.0.split_once(' ').ok_or_else(unreadable)?;
        let method = Method::from_bytes(method.as_bytes()).map_err(|_| unreadable())?;
        let base = client.base_url();
        let link = if target.starts_with('/') {
            Link::resolve(base, &format!("{base}{target}"))
        } else {
            Link::resolve(base, target)
        };
        let link = link.map_err(|reason| format!("the address of the subscription {reason}"))?;
        Ok((method, link))
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
