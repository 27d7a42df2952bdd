//! The service's actions: one request for each.

mod invoke_mcp;

pub use invoke_mcp::InvokeMcp;
