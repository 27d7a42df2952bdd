//! Paths into replies, along their types.

use crate::lower::operation::inputs::fields;
use crate::lower::operation::reply_kind::{UNDESCRIBED, reply_kind};
use crate::model::{Content, FieldPath, Reply, ReplyKind, Shape, Step, TypeDef, TypeId, TypeKind};
use crate::source::{Diagnostics, Node, Pointer};

/// Follows names on the wire from a shape, as far as the types go.
pub(crate) fn resolve(
    types: &[TypeDef],
    root: &Shape,
    names: impl IntoIterator<Item = String>,
) -> FieldPath {
    let mut shape = root;
    let mut steps = Vec::new();
    let mut dead_end = false;
    for wire in names {
        let member = member(types, shape, &wire);
        dead_end |= member.is_none() && !matches!(shape, Shape::Any(_));
        shape = member.map_or(&UNDESCRIBED, |(_, shape)| shape);
        let field = member.and_then(|(field, _)| field);
        steps.push(Step { wire, field });
    }
    FieldPath {
        steps,
        shape: shape.clone(),
        dead_end,
    }
}

/// Follows names from the root of a reply: the first success that has them.
pub(crate) fn in_reply(types: &[TypeDef], reply: &Reply, names: Vec<String>) -> FieldPath {
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

/// What the pointer of a keyword has to point to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    List,
    Number,
    /// A text or a number.
    Value,
}

/// The path of a keyword's pointer from the root of a reply. One that does not
/// resolve, or points to another type, is an error.
pub(crate) fn of_keyword(
    types: &[TypeDef],
    reply: &Reply,
    pointer: &Node,
    expected: Expected,
    diagnostics: &mut Diagnostics,
) -> FieldPath {
    let text = pointer.text().unwrap_or_default();
    let path = in_reply(types, reply, Pointer::parse_leniently(text).into_tokens());
    let has_json = matches!(
        reply_kind(reply),
        ReplyKind::One(_) | ReplyKind::Maybe(_) | ReplyKind::Several
    );
    let (what, fits) = match (expected, &path.shape) {
        (_, Shape::Any(_)) => ("", !path.dead_end),
        (Expected::List, shape) => ("list", matches!(shape, Shape::List(_))),
        (Expected::Number, shape) => (
            "number",
            matches!(
                shape,
                Shape::Integer | Shape::Number | Shape::Text | Shape::Quoted(_)
            ),
        ),
        (Expected::Value, shape) => (
            "single value",
            !matches!(shape, Shape::List(_) | Shape::Map(_)),
        ),
    };
    if !has_json {
        let message = format!("the operation has no JSON reply that `{text}` could point into");
        let reported = diagnostics.error(pointer.span, message);
        reported.help("describe the reply");
    } else if !fits {
        let message = if path.dead_end {
            format!("the reply has no member at `{text}`")
        } else {
            format!("the value at `{text}` of the reply is not a {what}")
        };
        let reported = diagnostics.error(pointer.span, message);
        reported.help("write a JSON Pointer from the root of the reply");
    }
    path
}

/// The path of a keyword's pointer from a delivered item to its id. One that does not
/// resolve, or does not point to an id, is an error.
pub(crate) fn of_key(
    types: &[TypeDef],
    item: &Shape,
    pointer: &Node,
    diagnostics: &mut Diagnostics,
) -> FieldPath {
    let text = pointer.text().unwrap_or_default();
    let path = resolve(types, item, Pointer::parse_leniently(text).into_tokens());
    let message = match &path.shape {
        _ if path.dead_end => format!("a delivery has no member at `{text}`"),
        Shape::Text | Shape::Integer | Shape::Any(_) if !path.steps.is_empty() => return path,
        _ => format!("the value at `{text}` of a delivery is neither a string nor a whole number"),
    };
    diagnostics
        .error(pointer.span, message)
        .help("write a JSON Pointer from the root of the delivery, or of an item of a batch");
    path
}

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
            match fields.find(|(_, field)| field.wire == wire) {
                Some((index, field)) => Some((Some((*id, index)), &field.shape)),
                None => further(types, *id).map(|shape| (None, shape)),
            }
        }
        Shape::Map(value) => Some((None, value)),
        Shape::List(item) if wire.parse::<usize>().is_ok() => Some((None, item)),
        _ => None,
    }
}

/// The shape of members that an object does not name: additional ones, and
/// those of a union's cases.
fn further(types: &[TypeDef], id: TypeId) -> Option<&Shape> {
    match &types.get(id.0)?.kind {
        TypeKind::Object(object) => object.additional.as_ref(),
        TypeKind::Union(_) => Some(&UNDESCRIBED),
        TypeKind::Enumeration(_) => None,
    }
}
