//! Handling each delivery once, although it may arrive twice and at any process.

use std::{
    collections::HashMap,
    fmt,
    hash::{BuildHasher as _, RandomState},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

#[cfg(doc)]
use crate::webhook::Webhook;
use crate::{
    boxed::{BoxError, BoxFuture},
    clock::{self, Instant},
};

/// Remembers which deliveries have been handled, by their keys.
///
/// A delivery is claimed for a time, handled, and confirmed. A claim that is neither
/// confirmed nor released ends with its lease, so that a delivery whose worker was
/// killed is handled again. See [`handle_once`].
pub trait DeliveryStore: Send + Sync {
    /// Claims a delivery, or says that there is nothing to do. `token` identifies the
    /// claim; the same token may claim again, for another lease.
    fn claim<'a>(
        &'a self,
        key: &'a str,
        token: &'a str,
        lease: Duration,
    ) -> BoxFuture<'a, Result<Claim, BoxError>>;

    /// Confirms that a claimed delivery has been handled; `false` if the claim has
    /// expired and another worker may have it.
    fn confirm<'a>(&'a self, key: &'a str, token: &'a str)
    -> BoxFuture<'a, Result<bool, BoxError>>;

    /// Releases a claim: the delivery has not been handled.
    fn release<'a>(&'a self, key: &'a str, token: &'a str) -> BoxFuture<'a, Result<(), BoxError>>;
}

/// The result of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Claim {
    /// The caller has claimed the delivery, until the lease ends.
    Claimed,
    /// Another worker is handling it.
    InProgress,
    /// The delivery has been handled.
    Handled,
}

/// The result of [`handle_once`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use = "a delivery in progress may have to be requested again"]
pub enum Handled<T> {
    /// It was handled now.
    Now(T),
    /// It was handled now, and perhaps before: it has no key.
    Unkeyed(T),
    /// It was handled now, but took longer than the lease: another worker may
    /// have handled it too.
    Late(T),
    /// It was handled before.
    Before,
    /// Another worker is handling it, and may still fail: respond so that the service
    /// delivers again (503).
    InProgress,
}

/// Handles a delivery unless it has been handled before: claims, handles and confirms
/// it.
///
/// `key` is the service's id of the delivery, such as [`Webhook::key`] returns; use one
/// store per trigger. A delivery without a key is handled each time it arrives.
///
/// `lease` must be longer than handling takes. If handling fails, the claim is
/// released, and the next delivery with this key is handled. If a worker is killed
/// after it has handled the delivery and before it has confirmed it, the delivery is
/// handled a second time: no store can prevent that.
///
/// ```
/// use std::time::Duration;
/// use connector_runtime::webhook::{Handled, InMemoryDeliveries, handle_once};
///
/// # tokio_test(async {
/// let deliveries = InMemoryDeliveries::new(Duration::from_secs(3600));
/// let lease = Duration::from_secs(30);
/// let first = handle_once(&deliveries, "m-1", lease, async || Ok(7)).await?;
/// assert_eq!(first, Handled::Now(7));
/// let second = handle_once(&deliveries, "m-1", lease, async || Ok(7)).await?;
/// assert_eq!(second, Handled::Before);
/// # Ok::<(), connector_runtime::BoxError>(())
/// # }).unwrap();
/// # fn tokio_test<T>(future: impl Future<Output = T>) -> T {
/// #     tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
/// # }
/// ```
pub async fn handle_once<T>(
    store: &impl DeliveryStore,
    key: impl Into<Option<&str>>,
    lease: Duration,
    handle: impl AsyncFnOnce() -> Result<T, BoxError>,
) -> Result<Handled<T>, BoxError> {
    let Some(key) = key.into() else {
        return handle().await.map(Handled::Unkeyed);
    };
    let token = format!("{:016x}", RandomState::new().hash_one(key));
    match store.claim(key, &token, lease).await? {
        Claim::Handled => return Ok(Handled::Before),
        Claim::InProgress => return Ok(Handled::InProgress),
        Claim::Claimed => {}
    }
    match handle().await {
        Ok(value) if store.confirm(key, &token).await? => Ok(Handled::Now(value)),
        Ok(value) => Ok(Handled::Late(value)),
        Err(error) => {
            store.release(key, &token).await?;
            Err(error)
        }
    }
}

/// A store of the deliveries handled by this process. All clones share one state.
#[derive(Clone)]
pub struct InMemoryDeliveries {
    keep: Duration,
    known: Arc<Mutex<HashMap<String, StoredClaim>>>,
}

struct StoredClaim {
    /// Token of the claim; `None` once handled.
    token: Option<String>,
    /// `None` if the clock cannot express it.
    end: Option<Instant>,
}

impl InMemoryDeliveries {
    /// Remembers each delivery for this long.
    #[must_use]
    pub fn new(keep: Duration) -> Self {
        Self {
            keep,
            known: Arc::default(),
        }
    }

    /// The entries that have not expired.
    fn current(&self) -> MutexGuard<'_, HashMap<String, StoredClaim>> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        known.retain(|_, entry| entry.end.is_none_or(|end| end > now));
        known
    }

    fn claim_now(&self, key: &str, token: &str, lease: Duration) -> Claim {
        let mut known = self.current();
        match known.get(key).map(|entry| &entry.token) {
            Some(None) => return Claim::Handled,
            Some(Some(other)) if other != token => return Claim::InProgress,
            _ => {}
        }
        known.insert(
            key.to_owned(),
            StoredClaim::new(Some(token.to_owned()), lease),
        );
        Claim::Claimed
    }

    fn confirm_now(&self, key: &str, token: &str) -> bool {
        let mut known = self.current();
        let is_held = is_held(&known, key, token);
        if is_held {
            known.insert(key.to_owned(), StoredClaim::new(None, self.keep));
        }
        is_held
    }

    fn release_now(&self, key: &str, token: &str) {
        let mut known = self.current();
        if is_held(&known, key, token) {
            known.remove(key);
        }
    }
}

impl StoredClaim {
    fn new(token: Option<String>, length: Duration) -> Self {
        const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);
        Self {
            token,
            end: clock::in_future(length.min(LONGEST)),
        }
    }
}

fn is_held(known: &HashMap<String, StoredClaim>, key: &str, token: &str) -> bool {
    known
        .get(key)
        .is_some_and(|entry| entry.token.as_deref() == Some(token))
}

impl DeliveryStore for InMemoryDeliveries {
    fn claim<'a>(
        &'a self,
        key: &'a str,
        token: &'a str,
        lease: Duration,
    ) -> BoxFuture<'a, Result<Claim, BoxError>> {
        Box::pin(std::future::ready(Ok(self.claim_now(key, token, lease))))
    }

    fn confirm<'a>(
        &'a self,
        key: &'a str,
        token: &'a str,
    ) -> BoxFuture<'a, Result<bool, BoxError>> {
        Box::pin(std::future::ready(Ok(self.confirm_now(key, token))))
    }

    fn release<'a>(&'a self, key: &'a str, token: &'a str) -> BoxFuture<'a, Result<(), BoxError>> {
        self.release_now(key, token);
        Box::pin(std::future::ready(Ok(())))
    }
}

/// Shows how many, never which.
impl fmt::Debug for InMemoryDeliveries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "InMemoryDeliveries({})", self.current().len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEASE: Duration = Duration::from_secs(60);

    #[test]
    fn a_claim_is_exclusive_until_it_is_confirmed_released_or_over() {
        let store = InMemoryDeliveries::new(LEASE);
        assert_eq!(store.claim_now("a", "one", LEASE), Claim::Claimed);
        assert_eq!(store.claim_now("a", "two", LEASE), Claim::InProgress);
        assert_eq!(store.claim_now("b", "two", LEASE), Claim::Claimed);
        store.release_now("b", "two");
        assert_eq!(store.claim_now("b", "one", LEASE), Claim::Claimed);
        assert!(store.confirm_now("a", "one"));
        assert_eq!(store.claim_now("a", "two", LEASE), Claim::Handled);
        assert_eq!(store.claim_now("c", "one", Duration::ZERO), Claim::Claimed);
        assert_eq!(store.claim_now("c", "two", LEASE), Claim::Claimed);
        assert!(!store.confirm_now("c", "one"));
    }

    #[tokio::test]
    async fn what_failed_is_handled_when_it_comes_again() {
        let store = InMemoryDeliveries::new(LEASE);
        let failed = handle_once::<()>(&store, "a", LEASE, async || Err("no".into())).await;
        assert!(failed.is_err());
        let again = handle_once(&store, "a", LEASE, async || Ok(()))
            .await
            .unwrap();
        assert_eq!(again, Handled::Now(()));
    }

    #[tokio::test]
    async fn what_has_no_key_is_handled_each_time() {
        let store = InMemoryDeliveries::new(LEASE);
        for _ in 0..2 {
            let handled = handle_once(&store, None, LEASE, async || Ok(7)).await;
            assert_eq!(handled.unwrap(), Handled::Unkeyed(7));
        }
    }
}
