//! Slips in the words of Microsoft's vocabulary, put right.

use std::collections::BTreeMap;

use crate::openapi::vocabulary::meant;
use crate::openapi::walk_mut;
use crate::source::Span;
use crate::source::{Member, Node, Value};
use crate::source::{Report, with_count};

/// Gives misspelt extensions the name that was meant, with one warning for
/// each spelling. Where the right one stands there too, it wins.
pub(super) fn correct_spelling(document: &mut Node, report: &mut Report) {
    let mut slips: BTreeMap<String, (Span, &'static str, usize)> = BTreeMap::new();
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
            slips
                .entry(member.name)
                .or_insert((member.span, right, 0))
                .2 += 1;
        }
    });
    for (wrong, (span, right, count)) in slips {
        let message = with_count(&format!("`{wrong}` is read as `{right}`"), count);
        report.warn(span, message);
    }
}
