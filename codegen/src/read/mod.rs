//! x
pub mod source;
pub mod tree;
pub use source::{FileId, Place};
