//! Microsoft's vocabulary.

use crate::openapi::vocabulary::{is_known, meant};
use crate::openapi::{ObjectKind, walk};
use crate::source::Diagnostics;
use crate::source::{Member, Node};

pub(super) fn check(document: &Node, diagnostics: &mut Diagnostics) {
    walk(document, &mut |kind, node| {
        for member in node
            .members()
            .iter()
            .filter(|member| member.name.starts_with("x-"))
        {
            check_name(member, diagnostics);
            check_value(kind, member, diagnostics);
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

fn check_value(kind: ObjectKind, member: &Member, diagnostics: &mut Diagnostics) {
    let known: &[&str] = match (member.name.as_str(), kind) {
        ("x-ms-visibility", _) => &["important", "advanced", "internal", "none"],
        ("x-ms-agentic-protocol", ObjectKind::Operation) => &["mcp-streamable-1.0"],
        ("x-ms-trigger", ObjectKind::Operation) => &["single", "batch"],
        ("x-ms-url-encoding", _) => &["single", "double"],
        ("x-ms-summary" | "x-ms-trigger-hint", _) => return check_text(member, diagnostics),
        _ => return,
    };
    let says = member.node.text();
    if !says.is_some_and(|says| known.contains(&says)) {
        let message = format!("`{}` is not one of {}", member.name, known.join(", "));
        diagnostics
            .wrong(member.node.span, message)
            .help("it is ignored");
    }
}

fn check_text(member: &Member, diagnostics: &mut Diagnostics) {
    if member.node.text().is_none() {
        let message = format!(
            "`{}` must be a string, not {}",
            member.name,
            Node::kind(&member.node)
        );
        diagnostics
            .wrong(member.node.span, message)
            .help("it is ignored");
    }
}
