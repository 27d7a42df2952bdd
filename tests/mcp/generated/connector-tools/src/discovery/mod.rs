//! The operations that the definition marks as internal, such as look-ups of what an input may be.

mod listen_mcp;

pub use listen_mcp::ListenMcp;
