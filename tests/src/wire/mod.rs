//! A provider, played by a server on this machine. Shared by the wire tests of
//! several providers.

mod decode;
mod service;

pub use decode::{decoded, json, mismatches};
pub use service::Service;
