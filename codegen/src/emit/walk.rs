//! Shapes found by names on the wire.

use super::Crate;
use crate::model::{Content, Field, Reply, Shape, TypeKind};

impl Crate<'_> {
    /// What names on the wire lead to, from a shape.
    pub(super) fn shape_at<'s>(&'s self, shape: &'s Shape, path: &[String]) -> Option<&'s Shape> {
        let Some((first, rest)) = path.split_first() else {
            return Some(shape);
        };
        self.shape_at(&self.member(shape, first)?.shape, rest)
    }

    /// The item of the list that names on the wire lead to in a reply.
    pub(super) fn item_at<'s>(&'s self, reply: &'s Reply, path: &[String]) -> Option<&'s Shape> {
        reply
            .cases
            .iter()
            .find_map(|case| match &case.content {
                Content::Json(shape) => self.shape_at(shape, path),
                Content::Empty | Content::Text | Content::Bytes => None,
            })
            .and_then(|shape| match shape {
                Shape::List(item) => Some(&**item),
                _ => None,
            })
    }

    fn member(&self, shape: &Shape, wire: &str) -> Option<&Field> {
        let Shape::Named(id) = shape else {
            return None;
        };
        match &self.connector.type_def(*id).kind {
            TypeKind::Object(object) => object.fields.iter().find(|field| field.wire == wire),
            TypeKind::Enumeration(_) | TypeKind::Union(_) => None,
        }
    }
}
