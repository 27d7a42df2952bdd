//! Texts, trees and places: what every stage that looks at a definition stands
//! on, and knows nothing of any of them.

mod diagnostic;
mod diagnostics;
pub(crate) mod json;
mod position;
mod sources;
mod span;
pub mod tree;

pub use diagnostic::{Diagnostic, Severity};
pub(crate) use diagnostics::{Report, with_count};
pub(crate) use sources::is_json;
pub use sources::{Located, Sources};
pub use span::{FileId, Span};
pub use tree::{Member, Node, Value};
