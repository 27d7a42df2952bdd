//! What a call gives back, as one type.

use crate::model::{Content, Reply, Shape};

/// The one type that a caller gets, whatever the success status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ReplyShape {
    /// Nothing but status and headers.
    Nothing,
    /// Always the same.
    One(Shape),
    /// The same, or nothing.
    Maybe(Shape),
    /// A documented text.
    Text,
    /// Bytes, streamed.
    Stream,
    /// A type for each status.
    Several,
}

pub(crate) fn of(reply: &Reply) -> ReplyShape {
    let mut contents: Vec<&Content> = Vec::new();
    for case in &reply.cases {
        if case.content != Content::Empty && !contents.contains(&&case.content) {
            contents.push(&case.content);
        }
    }
    let may_be_empty = reply
        .cases
        .iter()
        .any(|case| case.content == Content::Empty);
    match contents.as_slice() {
        [] => ReplyShape::Nothing,
        contents if contents.contains(&&Content::Bytes) => ReplyShape::Stream,
        [Content::Json(shape)] if may_be_empty => ReplyShape::Maybe(shape.clone()),
        [Content::Json(shape)] => ReplyShape::One(shape.clone()),
        [_] => ReplyShape::Text,
        _ => ReplyShape::Several,
    }
}

/// Whether mere text may come in place of what is read.
pub(crate) fn may_be_text(reply: &Reply) -> bool {
    reply.cases.iter().any(|case| case.or_text)
}
