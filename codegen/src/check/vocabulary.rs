//! Microsoft's vocabulary.

use super::findings::Findings;
use crate::openapi::vocabulary::{is_known, meant};
use crate::openapi::{Kind, walk};
use crate::source::{Member, Node};

pub(super) fn check(document: &Node, findings: &mut Findings) {
    walk(document, &mut |kind, node| {
        for member in node
            .members()
            .iter()
            .filter(|member| member.name.starts_with("x-"))
        {
            check_name(member, findings);
            check_value(kind, member, findings);
        }
    });
}

/// Slips in a published definition were put right when it was read, and what
/// else stands there is its author's business.
fn check_name(member: &Member, findings: &mut Findings) {
    if findings.imported() || member.name.starts_with("x-connector-") {
        return;
    }
    if let Some(right) = meant(&member.name) {
        let message = format!("`{}` is no word of Microsoft's vocabulary", member.name);
        findings.error(member.span, message, &format!("is `{right}` meant?"));
    } else if member.name.starts_with("x-ms-") && !is_known(&member.name) {
        let message = format!(
            "`{}` is no word of Microsoft's vocabulary that is known here",
            member.name
        );
        findings.warn(member.span, message, "it is passed over");
    }
}

fn check_value(kind: Kind, member: &Member, findings: &mut Findings) {
    let known: &[&str] = match (member.name.as_str(), kind) {
        ("x-ms-visibility", _) => &["important", "advanced", "internal", "none"],
        ("x-ms-trigger", Kind::Operation) => &["single", "batch"],
        ("x-ms-url-encoding", _) => &["single", "double"],
        ("x-ms-summary" | "x-ms-trigger-hint", _) => return check_text(member, findings),
        _ => return,
    };
    let says = member.node.text();
    if !says.is_some_and(|says| known.contains(&says)) {
        let message = format!("`{}` is not one of {}", member.name, known.join(", "));
        findings.wrong(member.node.span, message, "it is passed over");
    }
}

fn check_text(member: &Member, findings: &mut Findings) {
    if member.node.text().is_none() {
        let message = format!(
            "`{}` is text, but this is {}",
            member.name,
            Node::kind(&member.node)
        );
        findings.wrong(member.node.span, message, "it is passed over");
    }
}
