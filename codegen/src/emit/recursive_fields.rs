//! Which fields are boxed: those on a cycle of objects without a list or a map
//! in between.

use std::collections::BTreeSet;

use crate::graph::components;
use crate::model::{Connector, TypeId, TypeKind};

/// Fields to box: type and index of the field.
pub(crate) fn of(connector: &Connector) -> BTreeSet<(TypeId, usize)> {
    let edges: Vec<Vec<(usize, usize)>> = connector
        .types
        .iter()
        .map(|def| {
            let held = def.references().into_iter().filter(|held| held.direct);
            held.map(|held| (held.member, held.to.0)).collect()
        })
        .collect();
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
