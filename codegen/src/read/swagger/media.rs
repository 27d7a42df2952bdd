//! `consumes` and `produces`.

use std::collections::BTreeSet;

use crate::source::Span;
use crate::source::{Node, Value};

/// A published operation names five at most; a body is repeated for each.
const MOST: usize = 8;

/// Media types, without repetitions, in the order of the document.
#[derive(Clone, Debug, Default)]
pub(super) struct MediaTypes(Vec<(String, Span)>);

impl MediaTypes {
    /// Takes the list of this name out of a document or an operation. A single
    /// text is a list of one.
    pub(super) fn take(from: &mut Node, name: &str) -> Self {
        let items = match from.take(name) {
            Some(node) if node.text().is_some() => vec![node],
            Some(node) => node.into_items(),
            None => Vec::new(),
        };
        let mut seen = BTreeSet::new();
        let named = items.into_iter().filter_map(|item| match item.value {
            Value::Text(text) if !text.trim().is_empty() => {
                Some((text.trim().to_owned(), item.span))
            }
            _ => None,
        });
        Self(
            named
                .filter(|(name, _)| seen.insert(name.clone()))
                .take(MOST)
                .collect(),
        )
    }

    /// These, or those if these are empty.
    pub(super) fn or<'m>(&'m self, others: &'m Self) -> &'m Self {
        if self.0.is_empty() { others } else { self }
    }

    /// The same as a list of strings; `None` if there is none.
    pub(super) fn list(&self) -> Option<Node> {
        let (_, first) = self.0.first()?;
        let items = self.0.iter().map(|(name, span)| Node {
            span: *span,
            value: Value::Text(name.clone()),
        });
        Some(Node {
            span: *first,
            value: Value::List(items.collect()),
        })
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// A `content` object with the same value for every media type; `fallback`
    /// if there is none.
    pub(super) fn content(&self, fallback: &str, schema: Node) -> Node {
        let span = schema.span;
        let mut content = Node::empty_object(span);
        let Some(((last, last_place), others)) = self.0.split_last() else {
            content.set(fallback, media_type(schema, span));
            return content;
        };
        for (name, span) in others {
            content.set(name, media_type(schema.clone(), *span));
        }
        content.set(last, media_type(schema, *last_place));
        content
    }
}

pub(super) fn media_type(schema: Node, span: Span) -> Node {
    let mut media_type = Node::empty_object(span);
    media_type.set("schema", schema);
    media_type
}
