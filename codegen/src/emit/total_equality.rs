//! Objects whose equality is total: those that can be `Eq` and `Hash`.

use std::collections::BTreeSet;

use crate::model::{Connector, Shape, TypeId, TypeKind};

/// All objects but those that hold, at any depth, a number with a fraction, any
/// JSON, or one of several objects.
pub(crate) fn of(connector: &Connector) -> BTreeSet<TypeId> {
    let objects = connector.types.iter().enumerate();
    let mut total: BTreeSet<TypeId> = objects
        .filter(|(_, def)| matches!(def.kind, TypeKind::Object(_)))
        .map(|(index, _)| TypeId(index))
        .collect();
    loop {
        let kept: BTreeSet<TypeId> = total
            .iter()
            .copied()
            .filter(|&id| holds_total(connector, id, &total))
            .collect();
        if kept.len() == total.len() {
            return kept;
        }
        total = kept;
    }
}

fn holds_total(connector: &Connector, id: TypeId, total: &BTreeSet<TypeId>) -> bool {
    let TypeKind::Object(object) = &connector.type_def(id).kind else {
        return false;
    };
    let shapes = object.fields.iter().map(|field| &field.shape);
    let mut shapes = shapes.chain(&object.additional);
    shapes.all(|shape| is_total(connector, shape, total))
}

fn is_total(connector: &Connector, shape: &Shape, total: &BTreeSet<TypeId>) -> bool {
    match shape {
        Shape::Number | Shape::Any(_) => false,
        Shape::List(inner) | Shape::Map(inner) | Shape::Quoted(inner) => {
            is_total(connector, inner, total)
        }
        Shape::Named(id) => match &connector.type_def(*id).kind {
            TypeKind::Object(_) => total.contains(id),
            TypeKind::Enumeration(_) => true,
            TypeKind::Union(_) => false,
        },
        Shape::Text
        | Shape::Integer
        | Shape::Boolean
        | Shape::DateTime
        | Shape::Date
        | Shape::UnixTime
        | Shape::Base64 => true,
    }
}
