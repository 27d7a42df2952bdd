//! The seams: the double in place of the network, and `tower` services.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, and helpers are no `#[test]` functions"
)]

mod double;
mod service;
mod tower_services;
