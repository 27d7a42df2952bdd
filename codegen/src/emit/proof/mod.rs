//! Programs and tests of a crate with published payloads.

mod calls;
mod client;
pub(crate) mod examples;
pub(crate) mod faults;
mod news;
pub(crate) mod samples;
