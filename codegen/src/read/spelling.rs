//! Misspelt words of Microsoft's vocabulary, corrected.

use std::collections::HashMap;

use crate::openapi::vocabulary::{is_extension, meant};
use crate::openapi::walk_mut;
use crate::source::Diagnostics;
use crate::source::{Member, Node, Value};

/// Renames misspelt extensions, with one warning for each spelling. If the
/// right one is there too, it wins.
pub(super) fn correct_spelling(document: &mut Node, diagnostics: &mut Diagnostics) {
    // A document says the same words thousands of times.
    let mut said: HashMap<String, Option<&'static str>> = HashMap::new();
    let mut meant = |name: &str| match said.get(name) {
        Some(&right) => right,
        None => *said.entry(name.to_owned()).or_insert(meant(name)),
    };
    walk_mut(document, &mut |_, node| {
        let wrong: Vec<(usize, &'static str)> = node
            .members()
            .iter()
            .enumerate()
            .filter(|(_, member)| is_extension(&member.name))
            .filter_map(|(index, member)| Some((index, meant(&member.name)?)))
            .collect();
        for (index, right) in wrong.into_iter().rev() {
            let taken = node.get(right).is_some();
            let Value::Object(members) = &mut node.value else {
                continue;
            };
            let member = members.remove(index);
            if !taken {
                let (name, node) = (right.to_owned(), member.node);
                members.insert(
                    index,
                    Member {
                        name,
                        node,
                        span: member.span,
                    },
                );
            }
            let message = format!("`{}` is read as `{right}`", member.name);
            diagnostics.warn(member.span, message);
        }
    });
}
