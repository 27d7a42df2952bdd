//! Subscriptions.

use std::{fmt, ops::Deref};

use http::{Method, header::LOCATION};
use serde_json::Value;

use super::SubscriptionHandle;
use crate::{
    Call, Client, Error, Operation, Received, Reply, Response, Segment,
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

/// A subscription that was made: the reply to it, and how it ends.
///
/// It stays when this is dropped.
pub struct Subscription<R> {
    reply: Response<R>,
    handle: Result<SubscriptionHandle, String>,
    operation: Option<&'static Operation>,
}

impl<R> Subscription<R> {
    #[cfg(feature = "testing")]
    pub(crate) fn new(reply: Response<R>, handle: Option<SubscriptionHandle>) -> Self {
        Self {
            reply,
            handle: handle.ok_or_else(|| NO_WAY.to_owned()),
            operation: None,
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
                Err(match self.operation {
                    Some(operation) => error.of(operation),
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
    pub async fn subscribe<R: Reply>(
        self,
        removal: Option<&'static Removal>,
    ) -> Result<Subscription<R>, Error> {
        let mut received = self.exchange().await?;
        let handle = self.handle(&mut received, removal);
        Ok(Subscription {
            reply: received.read(self.operation())?,
            operation: Some(self.operation()),
            handle,
        })
    }

    /// The address in the answer where it stays on the host, else the call of
    /// the definition.
    fn handle(
        &self,
        received: &mut Received,
        removal: Option<&'static Removal>,
    ) -> Result<SubscriptionHandle, String> {
        let location = received.headers().get(LOCATION).map(|value| value.to_str());
        if let Some(Ok(location)) = location
            && let Ok(link) = Link::on(self.client().base_url(), location)
        {
            let address = link.address(self.client().base_url());
            return Ok(SubscriptionHandle::new(&Method::DELETE, &address));
        }
        let removal = removal.ok_or(NO_WAY)?;
        let id = received
            .peek_json()
            .and_then(|reply| text_at(reply, removal.id));
        let path = url::join(removal.path, self.is_managed(), |name| {
            self.path_value(name).or_else(|| {
                Some(PathValue {
                    values: std::slice::from_ref(id.as_ref()?),
                    style: crate::ListStyle::Comma,
                })
            })
        })
        .map_err(|reason| format!("the reply does not tell which subscription it is: {reason}"))?;
        Ok(SubscriptionHandle::new(&removal.method, &path))
    }
}

/// A text or a number.
fn text_at(value: &Value, path: &[&str]) -> Option<String> {
    let found = path.iter().try_fold(value, |value, name| value.get(name))?;
    match found {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
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
