//! What definitions mean, one feature a test.

#![allow(
    clippy::panic,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a helper that panics fails the test that called it"
)]
#![allow(
    clippy::needless_pass_by_value,
    reason = "`json!` values are made where they are passed"
)]

#[path = "lower/access.rs"]
mod access;
#[path = "lower/operations.rs"]
mod operations;
#[path = "lower/policies.rs"]
mod policies;
#[path = "lower/schemas.rs"]
mod schemas;
#[path = "lower/slips.rs"]
mod slips;
#[path = "lower/support.rs"]
mod support;
#[path = "lower/triggers.rs"]
mod triggers;
