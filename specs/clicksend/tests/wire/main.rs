//! ClickSend on the wire: what each call sends to a real server on the loopback
//! interface, and what becomes of the responses.
//!
//! What is expected here was written by hand, from the service's documentation
//! and its published examples; nothing of it comes from the generator.

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

mod address;
mod calls;
mod contacts;
mod debugging;
mod deliveries;
mod errors;
mod lists;
mod messages;
mod optional_inputs;
mod post;
mod rejected;
mod service;
mod subscription;
mod traps;
mod uploads;
