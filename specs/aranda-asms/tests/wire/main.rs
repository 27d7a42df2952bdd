//! Aranda Service Management Suite on the wire: what each call sends to a real
//! server on the loopback interface, and what becomes of the responses.
//!
//! What is expected here was written by hand, from the service's documentation
//! and public definitions; nothing of it comes from the generator.

#![allow(deprecated, reason = "what is to be given up stays callable")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a helper that panics fails the test that called it"
)]

/// A published or made-up payload of the definition.
macro_rules! sample {
    ($name:literal) => {
        include_str!(concat!("../../samples/", $name))
    };
}

mod articles;
mod cases;
mod configuration_items;
mod connection;
mod downloads;
mod errors;
mod files_and_notes;
mod look_ups;
mod run_time_fields;
mod search;
mod service;
mod tasks;
mod traps;
