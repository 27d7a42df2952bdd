//! x
pub mod model; pub mod lower{} pub mod emit{}
