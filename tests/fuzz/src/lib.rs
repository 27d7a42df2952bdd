//! What must hold for any definition. What must hold for any reply is
//! `connector_faults::responses`.
//!
//! A target takes bytes that a fuzzer makes up, and panics where a promise
//! is broken: that is what a fuzzer looks for. `cargo xtask fuzz --help` tells
//! how to run them; the tests try them with a few thousand inputs.

#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "a broken promise is a panic, which the fuzzer reports with its input"
)]

pub mod definitions;
mod seeds;

pub use seeds::write_from_environment;
