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

mod access;
mod bodies;
mod choices;
mod keywords;
mod operations;
mod parameters;
mod policies;
mod schemas;
mod support;
mod triggers;
mod typos;
