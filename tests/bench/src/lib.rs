//! What the benchmarks compare with: the same replies as derived structs, and
//! a server that costs next to nothing.
//!
//! `cargo bench -p connector-bench` measures each client beside its bare
//! counterpart, turn by turn, and prints how many times faster the client is.

pub mod clicksend;
pub mod compare;
pub mod server;
pub mod text_request;
