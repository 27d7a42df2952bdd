//! Definitions that are wrong, and definitions that mean harm.
//!
//! A wrong one gets one error, at its place, and no crate. A hostile one gets
//! either that, or a crate in which its texts are nothing but texts.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a helper that panics fails the test that called it"
)]

mod hostile;
mod names;
mod output;
mod refusal;
mod template;
mod wrong;
