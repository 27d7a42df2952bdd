//! The fault matrix: every operation of the generated crates, driven through
//! every fault of a server on the loopback interface.
//!
//! Its cells are what that server counted, not what a client said of itself:
//! how many requests came in whole, and how many of those the server accepted
//! (all but those that it answered with 429). Beside them stands how the caller
//! saw it end. `cargo xtask faults` prints it.

pub mod connectors;
#[cfg(feature = "reqwest")]
pub mod fault;
#[cfg(feature = "reqwest")]
pub mod leaks;
#[cfg(feature = "reqwest")]
pub mod matrix;
#[cfg(feature = "reqwest")]
mod server;
