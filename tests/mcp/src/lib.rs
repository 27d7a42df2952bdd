//! A generated client under the official Rust SDK of the Model Context
//! Protocol: see the example `tools`.
//!
//! `specs/tools` is the definition of a small server of the protocol,
//! `generated/connector-tools` its client, written by
//!
//! ```text
//! cargo xtask generate --specs tests/mcp/specs --out tests/mcp/generated
//! ```
