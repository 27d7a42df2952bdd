//! References into places that the upgrade takes apart.

use std::collections::BTreeMap;

use crate::source::{Member, Node, Pointer, Value, referenced};

/// Makes a component of what a reference points to inside a path, a shared
/// parameter or a shared response, and redirects the reference.
pub(super) fn share_what_is_referred_to(document: &mut Node) {
    let mut known = BTreeMap::new();
    // A new component may itself refer to such places.
    loop {
        let mut found = Vec::new();
        collect(document, &mut found);
        found.retain(|reference| !known.contains_key(reference));
        if found.is_empty() {
            break;
        }
        for reference in found {
            let moved = share(document, &reference);
            known.insert(reference, moved);
        }
    }
    lead(document, &known);
}

/// The references to places that are taken apart.
fn collect(node: &Node, found: &mut Vec<String>) {
    if let Some(reference) = node.text_of("$ref")
        && is_taken_apart(reference)
        && !found.iter().any(|known| known == reference)
    {
        found.push(reference.to_owned());
    }
    let members = node.members().iter().map(|member| &member.node);
    members
        .chain(node.items())
        .for_each(|inner| collect(inner, found));
}

fn is_taken_apart(reference: &str) -> bool {
    let Some(pointer) = reference.strip_prefix("#/") else {
        return false;
    };
    let mut tokens = pointer.split('/');
    let is_holder = matches!(tokens.next(), Some("paths" | "parameters" | "responses"));
    // A path, a parameter or a response as a whole stays where it is.
    is_holder && tokens.count() > 1
}

/// Makes a component of a reference's target; the reference to it.
fn share(document: &mut Node, reference: &str) -> Option<String> {
    let (pointer, target) = referenced(document, reference)?;
    let target = target.clone();
    let tokens = pointer.tokens();
    let holder = tokens.iter().rev().nth(1).map(String::as_str);
    let kind = match holder {
        Some("parameters") if tokens.len() > 2 => "parameters",
        Some("responses") if tokens.len() > 2 => "responses",
        _ => "definitions",
    };
    let words: Vec<&str> = tokens
        .iter()
        .flat_map(|token| token.split(|c: char| !c.is_ascii_alphanumeric()))
        .filter(|word| !word.is_empty() && *word != "paths")
        .collect();
    let mut name = words.join("_");
    if document.get(kind).is_none() {
        document.set(kind, Node::empty_object(target.span));
    }
    let shared = document.get_mut(kind)?;
    while shared.get(&name).is_some() {
        name.push('_');
    }
    let pointer: Pointer = [kind, &name].into_iter().collect();
    shared.push(Member {
        span: target.span,
        name,
        node: target,
    });
    Some(pointer.to_reference())
}

/// Redirects the references to the new components.
fn lead(node: &mut Node, moved: &BTreeMap<String, Option<String>>) {
    if let Some(Value::Text(reference)) = node.get_mut("$ref").map(|node| &mut node.value)
        && let Some(Some(to)) = moved.get(reference)
    {
        to.clone_into(reference);
    }
    for member in node.members_mut() {
        lead(&mut member.node, moved);
    }
    for item in node.items_mut() {
        lead(item, moved);
    }
}
