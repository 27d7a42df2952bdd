//! Ways into replies, along the types that describe them.

use super::inputs::fields;
use crate::model::{Content, FieldPath, Reply, Shape, Step, TypeDef, TypeId, WhyUntyped};

/// Follows names on the wire from a shape, as far as the types go.
pub(in crate::lower) fn resolve(
    types: &[TypeDef],
    root: &Shape,
    names: impl IntoIterator<Item = String>,
) -> FieldPath {
    let mut shape = root;
    let mut steps = Vec::new();
    for wire in names {
        let member = member(types, shape, &wire);
        shape = member.map_or(&UNDESCRIBED, |(_, shape)| shape);
        let field = member.and_then(|(field, _)| field);
        steps.push(Step { wire, field });
    }
    FieldPath {
        steps,
        shape: shape.clone(),
    }
}

/// Follows names from the root of a reply: from that of the first success that
/// has what they lead to.
pub(in crate::lower) fn in_reply(
    types: &[TypeDef],
    reply: &Reply,
    names: Vec<String>,
) -> FieldPath {
    let roots = reply.cases.iter().filter_map(|case| match &case.content {
        Content::Json(shape) => Some(shape),
        Content::Empty | Content::Text | Content::Bytes | Content::Mcp => None,
    });
    let mut paths = roots.map(|root| resolve(types, root, names.iter().cloned()));
    let first = paths.next();
    let is_described = |path: &FieldPath| path.steps.iter().all(|step| step.field.is_some());
    let described = first
        .clone()
        .filter(is_described)
        .or_else(|| paths.find(is_described));
    described
        .or(first)
        .unwrap_or_else(|| resolve(types, &UNDESCRIBED, names))
}

const UNDESCRIBED: Shape = Shape::Any(WhyUntyped::Undescribed);

/// What a name leads to: a member of an object, the value of a map, an item of
/// a list.
fn member<'t>(
    types: &'t [TypeDef],
    shape: &'t Shape,
    wire: &str,
) -> Option<(Option<(TypeId, usize)>, &'t Shape)> {
    match shape {
        Shape::Named(id) => {
            let mut fields = fields(types, *id).iter().enumerate();
            let (index, field) = fields.find(|(_, field)| field.wire == wire)?;
            Some((Some((*id, index)), &field.shape))
        }
        Shape::Map(value) => Some((None, value)),
        Shape::List(item) if wire.parse::<usize>().is_ok() => Some((None, item)),
        _ => None,
    }
}
