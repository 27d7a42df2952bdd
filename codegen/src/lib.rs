//! Turns the definition of a Power Platform connector into the files of a
//! typed Rust client crate.
//!
//! The way of the data, one folder a stage:
//!
//! ```text
//! files ── read ──▶ Definition ── lower ──▶ Connector ── emit ──▶ files
//!                        └── check ──▶ diagnostics
//! ```
//!
//! Nothing here touches the disk: callers of [`generate`] write, compare or
//! discard the result. The same input gives the same bytes.

pub mod api;
pub mod check;
#[cfg(test)]
mod effects;
pub mod emit;
mod generate;
mod graph;
pub mod lower;
pub mod model;
pub(crate) mod openapi;
pub mod pattern;
pub mod read;
pub mod source;

pub use emit::{File, InternalError};
pub use generate::{Generation, Output, SinceRelease, generate};
pub use read::InputFile;
pub use source::{Diagnostic, Located, Severity};

/// The program of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
