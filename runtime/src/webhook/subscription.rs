//! Subscriptions.

use std::{fmt, ops::Deref};

use http::{HeaderMap, Method, header::LOCATION};

use crate::{
    call::Call,
    charset,
    client::Client,
    connector::{Origin, Segment},
    error::{Error, Outcome},
    json::{Field as _, items, select},
    reply::{Reply, Response},
    subscription_handle::SubscriptionHandle,
    url::{self, Link, PathValue},
};

/// Why a subscription cannot be removed.
const NO_WAY: &str = "the provider documents no way to remove the subscription";

/// How to remove a subscription, according to the definition.
#[derive(Clone, Debug)]
pub struct Removal {
    /// HTTP method.
    pub method: Method,
    /// The pieces of the path below the base URL. Parameters shared with the
    /// subscribing call keep their values; the other one is the id.
    pub path: &'static [Segment],
    /// Path of wire names to the id in the reply to the subscription.
    pub id: &'static [&'static str],
}

impl Removal {
    /// A `DELETE` of the base URL.
    pub const DEFAULT: Self = Self {
        method: Method::DELETE,
        path: &[],
        id: &[],
    };
}

/// A subscription: the reply to it, and how to remove it.
///
/// Dropping this does not remove the subscription.
pub struct Subscription<R> {
    reply: Response<R>,
    handle: Result<SubscriptionHandle, String>,
    origin: Option<Origin>,
}

impl<R> Subscription<R> {
    #[cfg(feature = "testing")]
    pub(crate) fn new(reply: Response<R>, handle: Option<SubscriptionHandle>) -> Self {
        Self {
            reply,
            handle: handle.ok_or_else(|| NO_WAY.to_owned()),
            origin: None,
        }
    }

    /// The handle that removes the subscription later, also in another process; `None`
    /// if there is no way, and [`remove`](Self::remove) says why.
    pub fn handle(&self) -> Option<&SubscriptionHandle> {
        self.handle.as_ref().ok()
    }

    /// Removes the subscription: at the address that the service has returned for it,
    /// or else by the call that the definition names.
    ///
    /// If there is neither, nothing is sent, and
    /// [`is_unsupported`](Error::is_unsupported) is true for the error: remove such a
    /// subscription in the provider's own settings, or wait until it expires.
    pub async fn remove(&self, client: &impl AsRef<Client>) -> Result<Response<()>, Error> {
        match &self.handle {
            Ok(handle) => handle.remove(client).await,
            Err(reason) => {
                let error = Error::unsupported(reason.clone());
                Err(match self.origin {
                    Some(origin) => error.of(origin),
                    None => error,
                })
            }
        }
    }

    /// The reply alone.
    pub fn into_response(self) -> Response<R> {
        self.reply
    }
}

impl Call {
    /// Sends the call and subscribes to the webhook.
    ///
    /// If the service has created the subscription but its response cannot be read, the
    /// error has the [handle](Error::subscription).
    pub async fn subscribe<R: Reply>(
        self,
        removal: Option<&'static Removal>,
    ) -> Result<Subscription<R>, Error> {
        self.check_is_direct()?;
        let received = self.exchange().await;
        let received = received.map_err(|error| self.with_handle(error, removal))?;
        let handle = self.handle(received.headers(), &received.content(), removal);
        match received.read(self.origin()) {
            Ok(reply) => Ok(Subscription {
                reply,
                handle,
                origin: Some(self.origin()),
            }),
            Err(error) => Err(error.with_subscription(handle.ok())),
        }
    }

    /// A truncated response can still identify the subscription.
    fn with_handle(&self, error: Error, removal: Option<&'static Removal>) -> Error {
        let Some(headers) = error
            .headers()
            .filter(|_| error.outcome() == Outcome::Completed)
        else {
            return error;
        };
        let reply = error.body().map(|body| charset::text(headers, body));
        let handle = self.handle(headers, &reply.unwrap_or_default(), removal);
        error.with_subscription(handle.ok())
    }

    /// The address in the response if it stays on the host, or else the call of the
    /// definition.
    fn handle(
        &self,
        headers: &HeaderMap,
        reply: &str,
        removal: Option<&'static Removal>,
    ) -> Result<SubscriptionHandle, String> {
        let home = self.client().base_url();
        let base = self.base_url()?;
        if let Some(address) = self.location() {
            return Ok(SubscriptionHandle::new(&Method::DELETE, &address));
        }
        let location = headers
            .get(LOCATION)
            .and_then(|value| Link::resolve(&base, value.to_str().ok()?).ok());
        if let Some(link) = location {
            let address = link.address(&base);
            return Ok(SubscriptionHandle::new(&Method::DELETE, &address));
        }
        let removal = removal.ok_or(NO_WAY)?;
        let id = text_at(reply, removal.id);
        let path = url::join(removal.path, self.is_managed(), |name| {
            self.path_value(name).or_else(|| {
                Some(PathValue {
                    values: std::slice::from_ref(id.as_ref()?),
                    style: crate::connector::ListStyle::Comma,
                })
            })
        })
        .map_err(|reason| format!("the reply does not identify the subscription: {reason}"))?;
        // On another host, the handle holds the whole address.
        let target = if base == *home {
            path
        } else {
            format!("{base}{path}")
        };
        Ok(SubscriptionHandle::new(&removal.method, &target))
    }
}

/// A text or a number digit for digit; an object alone in a list is that object.
fn text_at(json: &str, path: &[&str]) -> Option<String> {
    let json = match items(json).as_deref() {
        Some([one]) => one,
        _ => json,
    };
    let [found] = select(json, [path]).ok()?;
    let found = found.json()?;
    match found.as_bytes().first()? {
        b'"' => String::from_json(found).ok()?.value(),
        b'-' | b'0'..=b'9' => Some(found.to_owned()),
        _ => None,
    }
}

impl<R> Deref for Subscription<R> {
    type Target = Response<R>;

    fn deref(&self) -> &Response<R> {
        &self.reply
    }
}

impl<R: Reply> fmt::Debug for Subscription<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscription")
            .field("reply", &self.reply)
            .field("handle", &self.handle)
            .finish_non_exhaustive()
    }
}
