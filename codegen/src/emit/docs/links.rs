//! Links between docs.

use crate::emit::context::Crate;
use crate::emit::{docs, names, rust_type};
use crate::model::Shape;

/// The type of a shape, as a link where it is one of the crate's own.
pub(crate) fn type_of(krate: &Crate<'_>, shape: &Shape) -> String {
    match shape {
        Shape::Named(id) => {
            let name = &krate.names.of_type(*id).name;
            format!("[`{name}`](crate::types::{name})")
        }
        Shape::Any(_) => "JSON value".to_owned(),
        _ => docs::code(&rust_type::owned(krate, shape).to_string().replace(' ', "")),
    }
}

/// A link to the method of an operation; its id alone where there is none.
pub(crate) fn operation(krate: &Crate<'_>, id: &str) -> String {
    match krate.operations.get(id) {
        Some(&index) => {
            let owner = names::client_of(&krate.connector.operations[index]);
            let method = &krate.names.of_operation(index).method;
            format!("[`{owner}::{method}`](crate::{owner}::{method})")
        }
        None => docs::code(id),
    }
}
