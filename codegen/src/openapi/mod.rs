//! The objects of OpenAPI 3.0 with Microsoft's additions: which members they
//! have, and where they occur in a document.

mod document;
mod grammar;
mod operations;
pub(crate) mod template;
pub(crate) mod vocabulary;
mod walk;

pub(crate) use document::{Document, first, schema_pointer};
pub(crate) use grammar::{Holds, MemberRule, ObjectKind, entries};
pub(crate) use operations::{METHODS, OperationSource, is_operation, operations, paths};
pub(crate) use walk::{walk, walk_mut};
