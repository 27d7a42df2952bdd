//! What definitions mean, one feature a test.

#[path = "lower/access.rs"]
mod access;
#[path = "lower/operations.rs"]
mod operations;
#[path = "lower/schemas.rs"]
mod schemas;
#[path = "lower/support.rs"]
mod support;
#[path = "lower/triggers.rs"]
mod triggers;
