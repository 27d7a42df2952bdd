//! Lists that come in pages, against a real server on the loopback interface.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking, and helpers are no `#[test]` functions"
)]

mod links;
mod numbers;
mod service;
mod streams;
