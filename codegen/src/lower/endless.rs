//! Objects that demand themselves: no message of any length could hold one.

use std::collections::BTreeSet;

use super::Lowering;
use super::types::Types;
use super::view::View;
use crate::model::{Field, Shape, TypeId, TypeKind};
use crate::read::Place;

impl Lowering<'_> {
    /// Makes optional what an object demands of itself, so that callers can
    /// build one.
    pub(super) fn settle_endless_demands(&mut self) {
        let endless = endless(&self.types);
        let demands: Vec<(TypeId, usize)> = endless
            .iter()
            .flat_map(|&id| demands(&self.types, id).map(move |(index, to)| (id, index, to)))
            .filter(|(id, _, to)| reaches(&self.types, &endless, *to, *id))
            .map(|(id, index, _)| (id, index))
            .collect();
        for (id, index) in demands {
            let Some(field) = self.field_mut(id, index) else {
                continue;
            };
            field.required = false;
            let wire = field.wire.clone();
            let place = self.place_of(id, &wire);
            self.report.warn(
                place,
                format!(
                    "`{wire}` is required and holds what requires it again: it is taken as optional"
                ),
            );
        }
    }

    fn field_mut(&mut self, id: TypeId, index: usize) -> Option<&mut Field> {
        match &mut self.types.entries.get_mut(id.0)?.def.kind {
            TypeKind::Object(object) => object.fields.get_mut(index),
            TypeKind::Enumeration(_) | TypeKind::Union(_) => None,
        }
    }

    fn place_of(&self, id: TypeId, wire: &str) -> Place {
        let core = self.types.nodes.get(&id).copied();
        let core = core.unwrap_or(self.document.root);
        View::of(&self.document, core)
            .properties()
            .iter()
            .find(|property| property.wire == wire)
            .map_or(core.place, |property| property.place)
    }
}

/// The objects that cannot be built. All others are found in turn, the plain
/// ones first.
fn endless(types: &Types<'_>) -> BTreeSet<TypeId> {
    let mut endless: BTreeSet<TypeId> = (0..types.entries.len())
        .map(TypeId)
        .filter(|id| !demanded(types, *id).is_empty())
        .collect();
    loop {
        let still: BTreeSet<TypeId> = endless
            .iter()
            .copied()
            .filter(|id| demanded(types, *id).iter().any(|to| endless.contains(to)))
            .collect();
        if still.len() == endless.len() {
            return still;
        }
        endless = still;
    }
}

/// Whether demands alone lead from one object to another.
fn reaches(types: &Types<'_>, among: &BTreeSet<TypeId>, from: TypeId, to: TypeId) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = vec![from];
    while let Some(id) = next.pop() {
        if id == to {
            return true;
        }
        if among.contains(&id) && seen.insert(id) {
            next.extend(demanded(types, id));
        }
    }
    false
}

/// The types that a type cannot be without.
fn demanded(types: &Types<'_>, id: TypeId) -> Vec<TypeId> {
    match types.get(id).map(|def| &def.kind) {
        Some(TypeKind::Union(union)) => vec![union.base],
        _ => demands(types, id).map(|(_, to)| to).collect(),
    }
}

/// The members that an object cannot be without and that are types of their
/// own: index, and type.
fn demands<'t>(
    types: &'t Types<'_>,
    id: TypeId,
) -> impl Iterator<Item = (usize, TypeId)> + use<'t> {
    let fields = types
        .object(&Shape::Named(id))
        .map(|object| object.fields.as_slice())
        .unwrap_or_default();
    fields
        .iter()
        .enumerate()
        .filter_map(|(index, field)| match field.shape {
            Shape::Named(to) if field.required => Some((index, to)),
            _ => None,
        })
}
