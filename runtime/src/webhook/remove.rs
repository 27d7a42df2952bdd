//! Ending a subscription by its handle.

use http::Method;

use crate::{
    client::Client,
    connector::{Operation, Origin},
    error::Error,
    reply::Response,
    subscription_handle::SubscriptionHandle,
    url::Link,
};

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

impl SubscriptionHandle {
    /// Ends the subscription.
    ///
    /// Only the host of the client is asked, whatever the handle says.
    pub async fn remove(&self, client: &impl AsRef<Client>) -> Result<Response<()>, Error> {
        let client = client.as_ref();
        let (method, link) = self.parts(client).map_err(|reason| {
            Error::input(reason).of(Origin {
                connector: client.connector(),
                operation: &REMOVE,
            })
        })?;
        client.call(&REMOVE).with_link(method, link).send().await
    }

    fn parts(&self, client: &Client) -> Result<(Method, Link), String> {
        let unreadable = || "the text is not a subscription handle".to_owned();
        let (method, target) = self.as_str().split_once(' ').ok_or_else(unreadable)?;
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
