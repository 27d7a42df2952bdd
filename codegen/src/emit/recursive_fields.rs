//! Which fields hold their object in a box: those on a cycle of objects that
//! hold each other without a list or a map between.

use crate::graph::components;

use std::collections::BTreeSet;

use crate::model::{Connector, Shape, TypeId, TypeKind};

/// Fields to box: type and index of the field.
pub(crate) fn of(connector: &Connector) -> BTreeSet<(TypeId, usize)> {
    let edges = edges(connector);
    let component = components(&edges);
    let mut boxed = BTreeSet::new();
    for (owner, fields) in edges.iter().enumerate() {
        for &(field, target) in fields {
            let is_field = matches!(connector.types[owner].kind, TypeKind::Object(_));
            if is_field && component[owner] == component[target] {
                boxed.insert((TypeId(owner), field));
            }
        }
    }
    boxed
}

/// For each type, what it holds directly: index of the field or case, and target.
fn edges(connector: &Connector) -> Vec<Vec<(usize, usize)>> {
    connector
        .types
        .iter()
        .map(|def| match &def.kind {
            TypeKind::Object(object) => object
                .fields
                .iter()
                .enumerate()
                .filter_map(|(index, field)| match field.shape {
                    Shape::Named(id) => Some((index, id.0)),
                    _ => None,
                })
                .collect(),
            TypeKind::Union(union) => {
                let cases = union.cases.iter().map(|(_, id)| id.0);
                cases.chain([union.base.0]).enumerate().collect()
            }
            TypeKind::Enumeration(_) => Vec::new(),
        })
        .collect()
}
