//! Docs of types.

use crate::emit::context::Crate;
use crate::emit::docs;
use crate::emit::docs::links;
use crate::model::{Object, Owner, Shape, TypeDef, TypeKind};

/// Docs of a type.
pub(crate) fn of_type(krate: &Crate<'_>, def: &TypeDef) -> Vec<String> {
    let fallback = match &def.owner {
        Owner::Operation(id) => part_of(id, &def.name),
        Owner::Shared => {
            format!("{} as the service defines it.", docs::code(&def.name))
        }
    };
    let mut lines = links::linked(krate, docs::sentences(&def.docs, &fallback));
    if let TypeKind::Object(Object {
        additional: Some(shape),
        ..
    }) = &def.kind
    {
        let what = match shape {
            Shape::Any(_) => "any JSON".to_owned(),
            _ => links::type_of(krate, shape),
        };
        docs::paragraph(
            &mut lines,
            format!("Other members may have any name; each is {what}."),
        );
    }
    lines
}

/// A description made from the words of a type's name.
fn part_of(operation: &str, name: &str) -> String {
    let operation = docs::code(operation);
    match name.rsplit(' ').next() {
        Some("request") => format!("The body of {operation}."),
        Some("response") => format!("The reply of {operation}."),
        Some("delivery") => format!("A delivery of {operation}."),
        _ => format!("Part of {operation}: {}.", docs::code(name)),
    }
}
