//! What kind of thing a reply is.

use crate::model::{Content, Reply, ReplyKind, Shape, WhyUntyped};

/// The one kind of thing that a caller gets, whatever the success status.
pub(crate) fn reply_kind(reply: &Reply) -> ReplyKind {
    let mut contents: Vec<&Content> = Vec::new();
    for case in &reply.cases {
        if case.content != Content::Empty && !contents.contains(&&case.content) {
            contents.push(&case.content);
        }
    }
    let mut cases = reply.cases.iter();
    let may_be_empty = cases.any(|case| case.content == Content::Empty);
    match contents.as_slice() {
        [] => ReplyKind::Nothing,
        contents if contents.contains(&&Content::Mcp) => ReplyKind::Mcp,
        contents if contents.contains(&&Content::Bytes) => ReplyKind::Stream,
        [Content::Json(shape)] if may_be_empty => ReplyKind::Maybe(shape.clone()),
        [Content::Json(shape)] => ReplyKind::One(shape.clone()),
        [_] => ReplyKind::Text,
        _ => ReplyKind::Several,
    }
}

/// The shape of the first JSON reply.
pub(crate) fn reply_shape(reply: &Reply) -> &Shape {
    let mut cases = reply.cases.iter();
    let first = cases.find_map(|case| match &case.content {
        Content::Json(shape) => Some(shape),
        Content::Empty | Content::Text | Content::Bytes | Content::Mcp => None,
    });
    first.unwrap_or(&UNDESCRIBED)
}

/// Any JSON.
pub(crate) const UNDESCRIBED: Shape = Shape::Any(WhyUntyped::Undescribed);
