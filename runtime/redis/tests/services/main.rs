//! Several processes, one Redis server, one service on loopback.
//!
//! They need the program `redis-server`. Without it each prints SKIPPED, unless
//! `CONNECTOR_SERVICES=required` is set: then that is a failure.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and helpers are not `#[test]` functions"
)]

mod deliveries;
mod outage;
mod outage_under_load;
mod processes;
mod server;
mod service;
mod shared_limit;
