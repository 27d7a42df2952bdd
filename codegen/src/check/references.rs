//! Unresolved, external and circular references.

use std::collections::BTreeSet;

use crate::openapi::{Document, walk};
use crate::source::Diagnostics;
use crate::source::Node;

pub(super) fn check(document: &Document<'_>, diagnostics: &mut Diagnostics) {
    let mut sound = BTreeSet::new();
    walk(document.root, &mut |_, node| {
        if let Some(reference) = node.get("$ref") {
            check_reference(document, reference, &mut sound, diagnostics);
        }
    });
}

/// `sound`: references that have been followed before.
fn check_reference<'d>(
    document: &Document<'d>,
    reference: &'d Node,
    sound: &mut BTreeSet<&'d str>,
    diagnostics: &mut Diagnostics,
) {
    let Some(text) = reference.text() else {
        let message = format!("a reference must be a string, not {}", reference.kind());
        diagnostics
            .wrong(reference.span, message)
            .help("write \"#/components/…\"");
        return;
    };
    if sound.contains(text) {
        return;
    }
    if !text.starts_with('#') {
        let message =
            format!("the reference `{text}` points outside the document and is not followed");
        diagnostics
            .wrong(reference.span, message)
            .help("copy its target into the document");
        return;
    }
    let mut followed = BTreeSet::new();
    let mut next = text;
    loop {
        if !followed.insert(next) {
            let message = format!("the reference `{text}` refers to itself");
            diagnostics
                .wrong(reference.span, message)
                .help("define one of them");
            return;
        }
        match document.target(next) {
            None => {
                let message = format!("unresolved reference `{next}`");
                diagnostics
                    .wrong(reference.span, message)
                    .help("add the target, or correct the name");
                return;
            }
            Some(target) => match target
                .text_of("$ref")
                .filter(|further| further.starts_with('#'))
            {
                Some(further) => next = further,
                None => break,
            },
        }
    }
    sound.extend(followed);
}
