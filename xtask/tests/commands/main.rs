//! The commands, run as a maintainer runs them, on checkouts of their own.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that panics fails the test that called it"
)]

mod checkout;
mod corpus;
mod generate;
mod import;
mod interrupted;
mod mistakes;
mod registry;
mod release;
mod together;
mod transcribe;
mod versions;
