//! Texts, trees and places: the basis of all stages that read a definition. It
//! knows none of them.

mod diagnostic;
mod diagnostics;
pub(crate) mod json;
mod names;
mod package;
mod pointer;
mod position;
mod sample;
mod sources;
mod span;
pub mod tree;

pub use diagnostic::{Diagnostic, Severity};
pub use diagnostics::{Diagnostics, Origin};
pub use names::{NameLock, Section};
pub use package::Package;
pub use pointer::Pointer;
pub(crate) use pointer::{Token, referenced, tokens_of_reference};
pub use sample::{Sample, SampleKind};
pub(crate) use sources::is_json;
pub use sources::{Located, Sources};
pub use span::{FileId, Span};
pub use tree::{Member, Node, Value};
