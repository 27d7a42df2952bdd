//! Removing a subscription by its handle.

use http::Method;

use crate::{
    client::Client,
    connector::Operation,
    error::Error,
    reply::Response,
    subscription_handle::SubscriptionHandle,
    url::{BaseUrl, Link},
};

/// The call that removes any subscription.
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
    /// Removes the subscription.
    ///
    /// Whatever the handle says, requests go only to the host of the client and to
    /// [`ClientOptions::trusted_hosts`](crate::ClientOptions::trusted_hosts).
    pub async fn remove(&self, client: &impl AsRef<Client>) -> Result<Response<()>, Error> {
        let client = client.as_ref();
        let (method, link, base) = self
            .parts(client)
            .map_err(|reason| Error::input(reason).of(client.origin(&REMOVE)))?;
        let call = client.call(&REMOVE).with_link(method, link);
        call.on_host(base).send().await
    }

    fn parts(&self, client: &Client) -> Result<(Method, Link, Option<BaseUrl>), String> {
        let unreadable = || "the text is not a subscription handle".to_owned();
        let (method, target) = self.as_str().split_once(' ').ok_or_else(unreadable)?;
        let method = Method::from_bytes(method.as_bytes()).map_err(|_| unreadable())?;
        let elsewhere = trusted_base(client, target);
        let base = elsewhere.as_ref().unwrap_or_else(|| client.base_url());
        let link = if target.starts_with('/') {
            Link::resolve(base, &format!("{base}{target}"))
        } else {
            Link::resolve(base, target)
        };
        let link = link.map_err(|reason| format!("the address of the subscription {reason}"))?;
        Ok((method, link, elsewhere))
    }
}

/// The host of an address other than the client's own, if it is trusted.
fn trusted_base(client: &Client, address: &str) -> Option<BaseUrl> {
    let (scheme, rest) = address.split_once("://")?;
    let authority = rest.split(['/', '?']).next()?;
    let options = client.options();
    let base = BaseUrl::parse(&format!("{scheme}://{authority}"), options.allow_plain_http).ok()?;
    (base != client.base_url().root() && options.trusts(base.host())).then_some(base)
}
