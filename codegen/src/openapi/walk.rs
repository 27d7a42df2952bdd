//! Every object of a document with its kind.

use super::grammar::{Holds, ObjectKind, entries};
use crate::source::{Member, Node};

/// Shows every object of a document, from the outside in and in the order of
/// the text, with its kind.
pub(crate) fn walk<'n>(document: &'n Node, see: &mut dyn FnMut(ObjectKind, &'n Node)) {
    walk_object(ObjectKind::Document, document, see);
}

/// The same, to change them.
pub(crate) fn walk_mut(document: &mut Node, change: &mut dyn FnMut(ObjectKind, &mut Node)) {
    walk_object_mut(ObjectKind::Document, document, change);
}

fn walk_object<'n>(kind: ObjectKind, node: &'n Node, see: &mut dyn FnMut(ObjectKind, &'n Node)) {
    see(kind, node);
    for Member { name, node, .. } in node.members() {
        match holds(kind, name) {
            Some(Holds::One(inner)) => walk_object(inner, node, see),
            Some(Holds::TruthOr(inner)) if node.is_object() => walk_object(inner, node, see),
            Some(Holds::Several(inner)) => node
                .items()
                .iter()
                .for_each(|item| walk_object(inner, item, see)),
            Some(Holds::Named(inner)) => node
                .members()
                .iter()
                .for_each(|member| walk_object(inner, &member.node, see)),
            Some(Holds::NamedOrExtended(inner)) => {
                let named = node
                    .members()
                    .iter()
                    .filter(|member| !member.is_extension());
                named.for_each(|member| walk_object(inner, &member.node, see));
            }
            _ => {}
        }
    }
}

fn walk_object_mut(
    kind: ObjectKind,
    node: &mut Node,
    change: &mut dyn FnMut(ObjectKind, &mut Node),
) {
    change(kind, node);
    for Member { name, node, .. } in node.members_mut() {
        match holds(kind, name) {
            Some(Holds::One(inner)) => walk_object_mut(inner, node, change),
            Some(Holds::TruthOr(inner)) if node.is_object() => walk_object_mut(inner, node, change),
            Some(Holds::Several(inner)) => {
                node.items_mut()
                    .iter_mut()
                    .for_each(|item| walk_object_mut(inner, item, change));
            }
            Some(Holds::Named(inner)) => {
                node.members_mut()
                    .iter_mut()
                    .for_each(|member| walk_object_mut(inner, &mut member.node, change));
            }
            Some(Holds::NamedOrExtended(inner)) => {
                let named = node
                    .members_mut()
                    .iter_mut()
                    .filter(|member| !member.is_extension());
                named.for_each(|member| walk_object_mut(inner, &mut member.node, change));
            }
            _ => {}
        }
    }
}

fn holds(kind: ObjectKind, name: &str) -> Option<Holds> {
    entries(kind)
        .iter()
        .find(|entry| entry.name == name)
        .map(|entry| entry.holds)
}
