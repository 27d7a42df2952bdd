//! Objects that require themselves: no finite message could contain one.

use crate::graph::components;
use crate::lower::schema::resolved::ResolvedSchema;
use crate::lower::schema::types::Types;
use crate::model::{Field, Shape, TypeId, TypeKind};
use crate::openapi::Document;
use crate::source::{Diagnostics, Span};

/// Makes such members optional, so that callers can build the object.
pub(crate) fn break_required_cycles(
    document: &Document<'_>,
    types: &mut Types<'_>,
    report: &mut Diagnostics,
) {
    for (id, index) in required_cycles(types) {
        let Some(field) = field_mut(types, id, index) else {
            continue;
        };
        field.required = false;
        let wire = field.wire.clone();
        let span = span_of(document, types, id, &wire);
        report.warn(
            span,
            format!("`{wire}` is required, but contains itself: it is read as optional"),
        );
    }
}

fn field_mut<'t>(types: &'t mut Types<'_>, id: TypeId, index: usize) -> Option<&'t mut Field> {
    match &mut types.entries.get_mut(id.0)?.def.kind {
        TypeKind::Object(object) => object.fields.get_mut(index),
        TypeKind::Enumeration(_) | TypeKind::Union(_) => None,
    }
}

fn span_of(document: &Document<'_>, types: &Types<'_>, id: TypeId, wire: &str) -> Span {
    let core = types.nodes.get(&id).copied();
    let core = core.unwrap_or(document.root);
    ResolvedSchema::of(document, core)
        .properties()
        .iter()
        .find(|property| property.wire == wire)
        .map_or(core.span, |property| property.span)
}

/// Required members that lead back to their object through required members
/// only: type, and index of the member.
fn required_cycles(types: &Types<'_>) -> Vec<(TypeId, usize)> {
    let demands: Vec<Vec<(usize, usize)>> = (0..types.entries.len())
        .map(|index| demands(types, TypeId(index)))
        .collect();
    let component = components(&demands);
    let within = |one: usize, other: usize| component.get(one) == component.get(other);
    demands
        .iter()
        .enumerate()
        .flat_map(|(owner, demands)| {
            let endless = demands.iter().filter(move |(_, to)| within(owner, *to));
            endless.map(move |(member, _)| (TypeId(owner), *member))
        })
        .collect()
}

/// The required members of a type: index and type.
fn demands(types: &Types<'_>, id: TypeId) -> Vec<(usize, usize)> {
    match types.get(id).map(|def| &def.kind) {
        Some(TypeKind::Object(object)) => object
            .fields
            .iter()
            .enumerate()
            .filter_map(|(index, field)| match field.shape {
                Shape::Named(to) if field.required => Some((index, to.0)),
                _ => None,
            })
            .collect(),
        Some(TypeKind::Union(union)) => vec![(0, union.base.0)],
        Some(TypeKind::Enumeration(_)) | None => Vec::new(),
    }
}
