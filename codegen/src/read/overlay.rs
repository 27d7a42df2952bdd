//! OpenAPI Overlay 1.0: repairs of an imported definition, and our keywords in
//! it.
//!
//! Targets lead through the definition as it was published, before it is
//! brought into the shape of OpenAPI 3.0. Every action says why it is there,
//! and one that no longer applies is an error.

use super::target::{NodePosition, OverlayTarget};
use crate::source::Diagnostics;
use crate::source::{Member, Node, Value};

const ACTION: [&str; 4] = ["target", "description", "update", "remove"];

/// Applies the actions in their order.
pub(super) fn apply(document: &mut Node, overlay: &Node, diagnostics: &mut Diagnostics) {
    match overlay.get("overlay") {
        Some(version) if version.text().is_some_and(|text| text.starts_with("1.")) => {}
        version => {
            let span = version.map_or(overlay.span, |version| version.span);
            diagnostics
                .error(span, "this is not an OpenAPI Overlay 1.0")
                .help("it starts with { \"overlay\": \"1.0.0\", …");
            return;
        }
    }
    let Some(actions) = overlay
        .get("actions")
        .filter(|actions| matches!(actions.value, Value::List(_)))
    else {
        diagnostics
            .error(overlay.span, "the overlay has no list of actions")
            .help("add \"actions\": [ … ]");
        return;
    };
    for action in actions.items() {
        apply_action(document, action, diagnostics);
    }
}

fn apply_action(document: &mut Node, action: &Node, diagnostics: &mut Diagnostics) {
    if let Some(unknown) = action.members().iter().find(|member| is_unknown(member)) {
        let message = format!("an action has no member `{}`", unknown.name);
        diagnostics
            .error(unknown.span, message)
            .help("it has target, description, and update or remove");
    }
    if action
        .text_of("description")
        .is_none_or(|reason| reason.trim().is_empty())
    {
        diagnostics
            .error(action.span, "the action has no description")
            .help("add a description with the reason and its source");
    }
    let Some(target) = action.member("target") else {
        diagnostics
            .error(action.span, "the action has no target")
            .help("add a JSONPath, such as $.paths['/sms'].post");
        return;
    };
    let ways = match OverlayTarget::parse(target.node.text().unwrap_or_default()) {
        Ok(parsed) => parsed.ways(document),
        Err(wrong) => {
            diagnostics
                .error(
                    target.node.span,
                    format!("the target cannot be read: {wrong}"),
                )
                .help(TARGETS);
            return;
        }
    };
    if ways.is_empty() {
        let advice = "check the new definition: is the repair still needed, and where?";
        diagnostics
            .error(
                target.node.span,
                "the repair no longer applies: its target is not in the definition",
            )
            .help(advice);
        return;
    }
    if action.is_true("remove") {
        remove(document, &ways, target, diagnostics);
    } else if let Some(update) = action.get("update") {
        for way in &ways {
            if let Some(node) = way.follow_mut(document) {
                merge(node, update);
            }
        }
    } else {
        diagnostics
            .error(action.span, "the action has neither `update` nor `remove`")
            .help("add update, or \"remove\": true");
    }
}

const TARGETS: &str = "supported: $, .name, ['name'], [0], [*] and [?(@.name=='value')]";

fn is_unknown(member: &Member) -> bool {
    !ACTION.contains(&member.name.as_str()) && !member.is_extension()
}

/// Removes from behind, so that the ways of those before stay right.
fn remove(
    document: &mut Node,
    ways: &[NodePosition],
    target: &Member,
    diagnostics: &mut Diagnostics,
) {
    for way in ways.iter().rev() {
        let removed = way.split_last().and_then(|(parent, index)| {
            match &mut parent.follow_mut(document)?.value {
                Value::Object(members) if index < members.len() => drop(members.remove(index)),
                Value::List(items) if index < items.len() => drop(items.remove(index)),
                _ => return None,
            }
            Some(())
        });
        if removed.is_none() {
            diagnostics
                .error(target.node.span, "the whole document cannot be removed")
                .help("point the target at part of it");
        }
    }
}

/// Objects are merged member by member, lists get the items added, and
/// everything else is replaced.
fn merge(node: &mut Node, update: &Node) {
    match (&mut node.value, &update.value) {
        (Value::Object(_), Value::Object(members)) => {
            for member in members {
                match node.get_mut(&member.name) {
                    Some(inner) => merge(inner, &member.node),
                    None => node.push(member.clone()),
                }
            }
        }
        (Value::List(items), Value::List(more)) => items.extend(more.iter().cloned()),
        (Value::List(items), _) => items.push(update.clone()),
        _ => *node = update.clone(),
    }
}
