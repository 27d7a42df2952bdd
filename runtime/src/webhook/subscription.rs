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

/// Why a subscription cannot be ended.
const NO_WAY: &str = "the provider tells no way to end the subscription";

/// How a subscription ends, as the definition says it.
#[derive(Clone, Debug)]
pub struct Removal {
    /// HTTP method.
    pub method: Method,
    /// The pieces of the path below the base URL. Parameters of the
    /// subscription have the values given there; the other one is the id.
    pub path: &'static [Segment],
    /// Names on the wire that lead to the id in the subscription's reply.
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

/// A subscription that was made: the reply to it, and how it ends.
///
/// It stays when this is dropped.
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

    /// What it takes to end the subscription later, also in another process;
    /// `None` where there is no way, and [`remove`](Self::remove) tells why.
    pub fn handle(&self) -> Option<&SubscriptionHandle> {
        self.handle.as_ref().ok()
    }

    /// Ends the subscription: at the address that the service has given for it,
    /// else by the call that the definition has for it.
    ///
    /// Where there is neither, the error [is unsupported](Error::is_unsupported)
    /// and nothing is sent: such a subscription ends in the provider's own
    /// settings, or by itself.
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
    /// Sends the call, which subscribes to a webhook.
    ///
    /// Where the service has subscribed but its answer cannot be read, the
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

    /// An answer of which not all came can still tell how the subscription
    /// ends.
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

    /// The address in the answer where it stays on the host, else the call of
    /// the definition.
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
        .map_err(|reason| format!("the reply does not tell which subscription it is: {reason}"))?;
        // Elsewhere the handle remembers where.
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
