//! Microsoft's vocabulary.

use crate::openapi::vocabulary::{ExtensionValue, is_known, meant, value_of};
use crate::openapi::walk;
use crate::source::Diagnostics;
use crate::source::{Member, Node};

pub(super) fn check(document: &Node, diagnostics: &mut Diagnostics) {
    walk(document, &mut |_, node| {
        for member in node
            .members()
            .iter()
            .filter(|member| member.name.starts_with("x-"))
        {
            check_name(member, diagnostics);
            check_value(member, diagnostics);
        }
    });
}

/// In a published definition misspelt words have been corrected, and others are
/// its author's.
fn check_name(member: &Member, diagnostics: &mut Diagnostics) {
    if diagnostics.is_imported() || member.name.starts_with("x-connector-") {
        return;
    }
    if let Some(right) = meant(&member.name) {
        let message = format!("`{}` is not a Microsoft extension", member.name);
        diagnostics
            .error(member.span, message)
            .help(format!("did you mean `{right}`?"));
    } else if member.name.starts_with("x-ms-") && !is_known(&member.name) {
        let message = format!("`{}` is not a known Microsoft extension", member.name);
        diagnostics.warn(member.span, message).help("it is ignored");
    }
}

fn check_value(member: &Member, diagnostics: &mut Diagnostics) {
    let (name, node) = (&member.name, &member.node);
    let message = match (value_of(name), node.text()) {
        (ExtensionValue::Text, None) => {
            format!("`{name}` must be a string, not {}", Node::kind(node))
        }
        (ExtensionValue::OneOf(known), text) if !text.is_some_and(|text| known.contains(&text)) => {
            format!("`{name}` is not one of {}", known.join(", "))
        }
        _ => return,
    };
    diagnostics.wrong(node.span, message).help("it is ignored");
}
