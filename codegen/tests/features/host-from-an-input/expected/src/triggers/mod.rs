//! What the service tells by itself, or is asked for again and again.

mod on_leak;

pub use on_leak::OnLeak;
