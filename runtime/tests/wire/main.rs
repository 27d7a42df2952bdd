//! What goes over the wire, and what comes of the responses: against a real
//! server on the loopback interface.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking, and helpers are no `#[test]` functions"
)]

mod addresses;
mod bodies;
mod credentials;
mod documented;
mod encoding;
mod forms;
mod leaks;
mod limits;
mod mcp;
mod media;
mod outcomes;
mod places;
mod policies;
mod repeats;
mod replies;
mod rewrites;
mod scripts;
mod service;
mod threads;
mod transports;
