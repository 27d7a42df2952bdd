//! Subscriptions, and what is delivered to them.

mod delivery;
mod signature;

use connector_runtime::testing::RecordedRequest;

pub use self::delivery::{Delivery, DeliveryPlan};
use crate::contract::{Carrier, Credential, Hook, Operation, Template};

/// A subscription that was made.
#[derive(Clone, Debug)]
pub(crate) struct Subscription {
    pub(crate) operation: String,
    pub(crate) url: String,
    /// What its deliveries are signed with.
    pub(crate) key: Option<String>,
    /// The call that ends it: a method, and a path below the base.
    pub(crate) removal: (String, String),
}

/// The subscriptions that have not ended.
#[derive(Debug, Default)]
pub(crate) struct Subscriptions {
    made: u64,
    live: Vec<Subscription>,
}

impl Subscriptions {
    /// A number for the next one.
    pub(crate) fn number(&mut self) -> u64 {
        self.made += 1;
        self.made
    }

    pub(crate) fn add(&mut self, subscription: Subscription) {
        self.live.push(subscription);
    }

    /// Ends the one that a call removes.
    pub(crate) fn remove(&mut self, method: &str, path: &str) -> Option<Subscription> {
        let mut live = self.live.iter();
        let index = live.position(|known| {
            known.removal.0 == method && Template::new(&known.removal.1).values(path).is_some()
        });
        index.map(|index| self.live.remove(index))
    }

    pub(crate) fn of(&self, operation: &str) -> Vec<Subscription> {
        let live = self
            .live
            .iter()
            .filter(|known| known.operation == operation);
        live.cloned().collect()
    }

    pub(crate) fn count(&self) -> usize {
        self.live.len()
    }
}

/// The credential that signs deliveries, as sent by a request.
pub(crate) fn signing_key(
    operation: &Operation,
    hook: &Hook,
    request: &RecordedRequest,
) -> Option<String> {
    let signature = hook.signature.as_ref()?;
    let all: Vec<&Credential> = operation.credentials.iter().flatten().collect();
    let named = all
        .iter()
        .find(|credential| credential.parameter.as_deref() == Some(signature.key.as_str()));
    match &named.or_else(|| all.first())?.carrier {
        Carrier::Header(name) => request.header(name).map(str::to_owned),
        Carrier::Query(name) => {
            let query = crate::encode::decoded_pairs(request.query().unwrap_or_default());
            let found = query.into_iter().find(|(known, _)| known == name);
            found.map(|(_, value)| value)
        }
        Carrier::Basic | Carrier::Bearer => {
            let (_, value) = request.header("authorization")?.split_once(' ')?;
            Some(value.to_owned())
        }
    }
}
