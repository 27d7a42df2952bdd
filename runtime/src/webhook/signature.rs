//! Signatures of deliveries: HMAC-SHA256 over time and body.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::{HeaderMap, HeaderName, HeaderValue};
use secrecy::{ExposeSecret as _, SecretString};

use super::error::{Reason, WebhookError};
use crate::{clock, hmac::Key};

/// Where a delivery carries its signature: base64 of the HMAC-SHA256 over
/// `{time}.{body}`, and the time in Unix seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Signature {
    /// Header with the signature; lower case.
    pub header: &'static str,
    /// Header with the time; lower case.
    pub timestamp_header: &'static str,
}

impl Signature {
    /// No signature header: no delivery is valid.
    pub const DEFAULT: Self = Self {
        header: "",
        timestamp_header: "",
    };

    /// The signature headers of a body, signed now: for test deliveries.
    ///
    /// Empty for an empty key, which proves nothing.
    #[must_use]
    pub fn sign(&self, key: &SecretString, body: &[u8]) -> HeaderMap {
        self.sign_at(key, body, clock::system_time().unwrap_or(UNIX_EPOCH))
    }

    /// The signature headers of a body, signed at a given time.
    #[must_use]
    pub fn sign_at(&self, key: &SecretString, body: &[u8], time: SystemTime) -> HeaderMap {
        let since_epoch = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        let timestamp = since_epoch.as_secs().to_string();
        let Some(key) = signing_key(key) else {
            return HeaderMap::new();
        };
        let signature = STANDARD.encode(key.sign(&signed(&timestamp, body)));
        let header = |name: &str, value: String| {
            let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
            Some((name, HeaderValue::try_from(value).ok()?))
        };
        [
            header(self.header, signature),
            header(self.timestamp_header, timestamp),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Checks that one of the keys has signed these bytes, at a time no further from
    /// `now` than `tolerance`.
    pub(super) fn check(
        &self,
        keys: &[SecretString],
        headers: &HeaderMap,
        body: &[u8],
        now: SystemTime,
        tolerance: Duration,
    ) -> Result<(), WebhookError> {
        let signature = only(headers, self.header)?;
        let timestamp = only(headers, self.timestamp_header)?;
        let signature = STANDARD.decode(signature).map_err(|_| Reason::Forged)?;
        // Comparisons take constant time.
        let message = signed(timestamp, body);
        let is_proven = keys
            .iter()
            .filter_map(signing_key)
            .map(|key| key.verify(&message, &signature))
            .fold(false, |proven, one| proven | one);
        if !is_proven {
            return Err(Reason::Forged.into());
        }
        let then = time(timestamp).ok_or(Reason::Stale)?;
        let distance = now
            .duration_since(then)
            .unwrap_or_else(|future| future.duration());
        if distance > tolerance {
            return Err(Reason::Stale.into());
        }
        Ok(())
    }
}

fn signing_key(key: &SecretString) -> Option<Key> {
    Key::new(key.expose_secret().as_bytes())
}

/// The signed bytes.
fn signed(timestamp: &str, body: &[u8]) -> Vec<u8> {
    [timestamp.as_bytes(), b".", body].concat()
}

/// The value of a header that is present exactly once: of two, nobody knows which one
/// was meant.
fn only<'h>(headers: &'h HeaderMap, name: &str) -> Result<&'h str, WebhookError> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().ok_or(Reason::Unsigned)?;
    if values.next().is_some() {
        return Err(Reason::SignedTwice.into());
    }
    value.to_str().map_err(|_| Reason::Forged.into())
}

fn time(timestamp: &str) -> Option<SystemTime> {
    let is_number = !timestamp.is_empty() && timestamp.bytes().all(|byte| byte.is_ascii_digit());
    let seconds = is_number.then(|| timestamp.parse().ok())??;
    UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}
