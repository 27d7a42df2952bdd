//! A provider, played by a server on this machine. Shared by the wire tests of
//! several providers.

mod decode;
mod service;

pub(crate) use decode::{decoded, json, mismatches};
pub(crate) use service::Service;
