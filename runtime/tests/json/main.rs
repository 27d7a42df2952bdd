//! What arrives is never lost.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, and helpers are no `#[test]` functions"
)]

mod alone;
mod debug;
mod fields;
mod hash;
mod round_trip;
mod sample;
