//! Turns the definition of a Power Platform connector into the files of a
//! typed Rust client crate.

pub mod check;
mod diagnostic;
pub mod emit;
pub mod lower;
pub mod model;
pub mod read;

pub use diagnostic::{Diagnostic, Severity};
