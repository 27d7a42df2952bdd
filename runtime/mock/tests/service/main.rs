//! What the service promises, over a socket and with literal expectations.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, and helpers are no `#[test]` functions"
)]

mod faults;
mod hooks;
mod refusals;
mod responses;
mod wire;
