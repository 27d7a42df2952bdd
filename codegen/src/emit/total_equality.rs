//! Types whose equality is total: those that can be `Eq` and `Hash`.

use std::collections::BTreeSet;

use crate::model::{Connector, Shape, TypeId, TypeKind};

/// All types but those that hold, at any depth, a number with a fraction or any JSON.
pub(crate) fn of(connector: &Connector) -> BTreeSet<TypeId> {
    let mut total: BTreeSet<TypeId> = (0..connector.types.len()).map(TypeId).collect();
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
    match &connector.type_def(id).kind {
        TypeKind::Object(object) => {
            let shapes = object.fields.iter().map(|field| &field.shape);
            let mut shapes = shapes.chain(&object.additional);
            shapes.all(|shape| is_total(shape, total))
        }
        TypeKind::Enumeration(_) => true,
        TypeKind::Union(union) => {
            let mut cases = union.cases.iter().map(|(_, case)| case);
            total.contains(&union.base) && cases.all(|case| total.contains(case))
        }
    }
}

/// Whether values of a shape have total equality, if the `total` types have.
pub(crate) fn is_total(shape: &Shape, total: &BTreeSet<TypeId>) -> bool {
    match shape {
        Shape::Number | Shape::Any(_) => false,
        Shape::List(inner) | Shape::Map(inner) | Shape::Quoted(inner) => is_total(inner, total),
        Shape::Named(id) => total.contains(id),
        Shape::Text
        | Shape::Integer
        | Shape::Boolean
        | Shape::DateTime
        | Shape::Date
        | Shape::UnixTime
        | Shape::Base64 => true,
    }
}
