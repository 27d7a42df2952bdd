//! Misspelt words of Microsoft's vocabulary, corrected.

use crate::openapi::vocabulary::meant;
use crate::openapi::walk_mut;
use crate::source::Diagnostics;
use crate::source::{Member, Node, Value};

/// Renames misspelt extensions, with one warning for each spelling. If the
/// right one is there too, it wins.
pub(super) fn correct_spelling(document: &mut Node, diagnostics: &mut Diagnostics) {
    walk_mut(document, &mut |_, node| {
        let wrong: Vec<(usize, &'static str)> = node
            .members()
            .iter()
            .enumerate()
            .filter(|(_, member)| member.name.len() > 2)
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
