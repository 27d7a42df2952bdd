//! One poll after another.

use std::{
    collections::{HashSet, VecDeque},
    time::Duration,
};

use http::{Method, header::LOCATION};
use serde_json::Value;

use super::PollState;
use crate::{
    call::Call,
    clock::{self, Instant},
    error::Error,
    fingerprint::fingerprint,
    reply::{UnreadResponse, Unreadable},
    url::Link,
};

/// How many items are remembered.
const MAX_REMEMBERED: usize = 10_000;

/// When to poll next, and which items are known.
pub(super) struct Poller {
    call: Call,
    collection: &'static [&'static str],
    interval: Duration,
    /// Where the service wants the next poll, if it keeps track of what it has sent.
    next: Option<Link>,
    due: Due,
    seen: Recent,
}

/// When the next poll is due.
enum Due {
    Now,
    At(Instant),
    /// Beyond what the clock can express.
    Never,
    /// There is no clock.
    Unknown,
}

impl Poller {
    pub(super) fn new(call: Call, collection: &'static [&'static str], interval: Duration) -> Self {
        Self {
            call,
            collection,
            interval,
            next: None,
            due: Due::Now,
            seen: Recent::default(),
        }
    }

    pub(super) fn state(&self) -> PollState {
        let base = self.call.base_url().ok();
        let next = self.next.as_ref().zip(base);
        PollState {
            seen: self.seen.order.iter().copied().collect(),
            next: next.map(|(link, base)| link.address(&base)),
        }
    }

    pub(super) fn resume(&mut self, state: &PollState) {
        let base = self.call.base_url().ok();
        let next = state.next.as_deref().zip(base);
        self.next = next.and_then(|(next, base)| Link::resolve(&base, next).ok());
        self.seen = state.seen.iter().copied().collect();
    }

    pub(super) fn cannot_wait(&self) -> bool {
        matches!(self.due, Due::Unknown)
    }

    /// The new items of the next poll, once it is due.
    pub(super) async fn next(&mut self) -> Result<Vec<Value>, Error> {
        if !clock::has_timer() {
            self.due = Due::Unknown;
            let error = Error::input(
                "waiting for the next poll needs a Tokio runtime, or a clock from `set_clock`",
            );
            return Err(error.of(self.call.origin()));
        }
        match self.due {
            Due::Now => {}
            Due::At(at) => clock::wait_until(at).await,
            Due::Never | Due::Unknown => std::future::pending().await,
        }
        self.call.check_is_direct()?;
        let call = self.call.clone();
        let call = match self.next.clone() {
            Some(link) => call.with_link(Method::GET, link),
            None => call,
        };
        let received = call.exchange().await;
        let asked_for = received
            .as_ref()
            .err()
            .and_then(Error::retry_after)
            .unwrap_or_default();
        let wait = self.interval.max(asked_for);
        self.due = clock::in_future(wait).map_or(Due::Never, Due::At);
        let received = received.inspect_err(|_| self.next = None)?;
        self.next = next_poll(&self.call, &received);
        self.news(&received)
    }

    /// The items that no earlier poll returned.
    fn news(&mut self, received: &UnreadResponse) -> Result<Vec<Value>, Error> {
        let reply = received.value();
        if reply.is_none() && !received.is_empty() {
            let error = Error::decode(received.to_raw());
            let error = error.with_source(Unreadable::expected("JSON"));
            return Err(error.of(self.call.origin()));
        }
        let reply = reply.unwrap_or_default();
        let found = self
            .collection
            .iter()
            .try_fold(&reply, |value, name| value.get(name));
        let items = match found {
            Some(Value::Array(items)) => items.as_slice(),
            Some(Value::Null) | None => &[],
            Some(one) => std::slice::from_ref(one),
        };
        let news = items.iter().filter(|item| self.seen.is_new(item));
        Ok(news.cloned().collect())
    }
}

/// The address that the service gives for the next poll, if it stays on the host.
fn next_poll(call: &Call, received: &UnreadResponse) -> Option<Link> {
    let location = received.headers().get(LOCATION)?.to_str().ok()?;
    Link::resolve(&call.base_url().ok()?, location).ok()
}

/// Fingerprints of the last items.
#[derive(Default)]
struct Recent {
    known: HashSet<u64>,
    order: VecDeque<u64>,
}

impl FromIterator<u64> for Recent {
    fn from_iter<I: IntoIterator<Item = u64>>(items: I) -> Self {
        let mut recent = Self::default();
        for fingerprint in items {
            recent.remember(fingerprint);
        }
        recent
    }
}

impl Recent {
    /// Remembers an item; returns whether it is new.
    fn is_new(&mut self, item: &Value) -> bool {
        self.remember(fingerprint([item.to_string()]))
    }

    fn remember(&mut self, fingerprint: u64) -> bool {
        if !self.known.insert(fingerprint) {
            return false;
        }
        self.order.push_back(fingerprint);
        if self.order.len() > MAX_REMEMBERED {
            if let Some(oldest) = self.order.pop_front() {
                self.known.remove(&oldest);
            }
        }
        true
    }
}
