//! Webhooks: subscribing, proof of origin, ending a subscription, and polls.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking, and helpers are not `#[test]` functions"
)]

mod extractors;
mod namespaces;
mod polls;
mod reading;
mod service;
mod signatures;
mod subscriptions;
