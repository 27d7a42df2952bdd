//! TxtSync on the wire: what each call sends to a real server on the loopback
//! interface, and what becomes of the responses.
//!
//! What is expected here was written by hand, from the service's documentation
//! and its public definitions; nothing of it comes from the generator.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a helper that panics fails the test that called it"
)]

/// A made-up payload of the definition: the service publishes none.
macro_rules! sample {
    ($name:literal) => {
        include_str!(concat!("../../samples/", $name))
    };
}

mod contacts;
mod credentials;
mod deliveries;
mod errors;
mod messages;
mod service;
mod subscriptions;
mod traps;
