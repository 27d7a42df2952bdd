//! Shapes found by names on the wire.

use crate::emit::context::Crate;
use crate::model::{Content, Field, Reply, Shape, TypeKind};

/// What names on the wire lead to, from a shape.
pub(crate) fn shape_at<'s>(
    krate: &'s Crate<'_>,
    shape: &'s Shape,
    path: &[String],
) -> Option<&'s Shape> {
    let Some((first, rest)) = path.split_first() else {
        return Some(shape);
    };
    shape_at(krate, &member(krate, shape, first)?.shape, rest)
}

/// The item of the list that names on the wire lead to in a reply.
pub(crate) fn item_at<'s>(
    krate: &'s Crate<'_>,
    reply: &'s Reply,
    path: &[String],
) -> Option<&'s Shape> {
    reply
        .cases
        .iter()
        .find_map(|case| match &case.content {
            Content::Json(shape) => shape_at(krate, shape, path),
            Content::Empty | Content::Text | Content::Bytes => None,
        })
        .and_then(|shape| match shape {
            Shape::List(item) => Some(&**item),
            _ => None,
        })
}

fn member<'a>(krate: &Crate<'a>, shape: &Shape, wire: &str) -> Option<&'a Field> {
    let Shape::Named(id) = shape else {
        return None;
    };
    match &krate.connector.type_def(*id).kind {
        TypeKind::Object(object) => object.fields.iter().find(|field| field.wire == wire),
        TypeKind::Enumeration(_) | TypeKind::Union(_) => None,
    }
}
