//! Webhooks: subscribing, proof of origin, ending a subscription, and polls.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking, and helpers are no `#[test]` functions"
)]

mod extractors;
mod namespaces;
mod polls;
mod service;
mod signatures;
mod subscriptions;
