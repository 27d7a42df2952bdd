//! The objects of OpenAPI 3.0 with Microsoft's additions: which members they
//! have, and where they stand in a document.

mod grammar;
mod methods;
pub(crate) mod vocabulary;
mod walk;

pub(crate) use grammar::{Entry, Holds, Kind, entries};
pub(crate) use methods::{METHODS, is_operation};
pub(crate) use walk::{walk, walk_mut};
