//! Programs that an application has, each with its imports, as the docs lead to them. They
//! run against the service on this machine.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "programs print, and a test fails by panicking"
)]

mod bulk;
mod contacts;
mod letter;
mod messages;
mod own_tests;
mod two_providers;
mod webhook;
