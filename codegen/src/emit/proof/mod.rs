//! Programs and tests that hold a crate to published payloads.

mod calls;
pub(crate) mod examples;
pub(crate) mod samples;
