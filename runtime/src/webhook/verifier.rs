//! Checking the origin of deliveries.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use http::HeaderMap;
use secrecy::SecretString;

use super::{MAX_BODY, SignedWebhook, WebhookError, read::check_length};
use crate::clock::system_time;

/// Checks that a delivery comes from the provider and is recent, and reads it.
///
/// The signature is checked on the received bytes, in constant time. Pass the body as
/// your web framework received it, before anything parses it.
///
/// A repeated delivery is accepted within the [tolerance](Self::tolerance): if that
/// matters, remember the ids of deliveries for that long.
#[derive(Clone)]
pub struct Verifier {
    keys: Vec<SecretString>,
    tolerance: Duration,
    now: Option<SystemTime>,
    limit: usize,
}

impl Verifier {
    /// Accepts deliveries that this key has signed within the last 5 minutes, of up to
    /// 1 MiB.
    #[must_use]
    pub fn new(key: impl Into<SecretString>) -> Self {
        Self {
            keys: vec![key.into()],
            tolerance: Duration::from_secs(300),
            now: None,
            limit: MAX_BODY,
        }
    }

    /// Also accepts deliveries signed with another key, for key rotation.
    #[must_use]
    pub fn add_key(mut self, key: impl Into<SecretString>) -> Self {
        self.keys.push(key.into());
        self
    }

    /// How far the time of a delivery may be from now, in the past or, since clocks
    /// differ, in the future. Default: 5 minutes.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Uses this time instead of now: for stored deliveries.
    #[must_use]
    pub fn now(mut self, now: SystemTime) -> Self {
        self.now = Some(now);
        self
    }

    /// The maximum size of a delivery in bytes. Default: 1 MiB.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }

    /// Checks a delivery and reads it.
    pub fn verify<W: SignedWebhook>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<W::Delivery, WebhookError> {
        check_length(body, self.limit)?;
        // Without a clock every delivery is too old, or from the future.
        let now = self.now.or_else(system_time);
        let now = now.unwrap_or(SystemTime::UNIX_EPOCH);
        W::SIGNATURE.check(&self.keys, headers, body, now, self.tolerance)?;
        W::read_within(headers, body, self.limit)
    }

    #[cfg(feature = "axum")]
    pub(crate) fn limit(&self) -> usize {
        self.limit
    }
}

/// Never the keys.
impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("keys", &self.keys.len())
            .field("tolerance", &self.tolerance)
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}
