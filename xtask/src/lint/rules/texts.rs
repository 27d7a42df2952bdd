//! Texts that people read.

use connector_codegen::source::Node;

use crate::lint::document::Document;
use crate::lint::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "title-too-long",
        is_error: true,
        about: "the title has at most 30 characters",
        check: title_too_long,
    },
    Rule {
        name: "title-says-api",
        is_error: true,
        about: "the title does not have the word API",
        check: title_says_api,
    },
    Rule {
        name: "no-summary",
        is_error: false,
        about: "an operation has a summary",
        check: no_summary,
    },
    Rule {
        name: "summary-too-long",
        is_error: false,
        about: "a summary has at most 120 characters",
        check: summary_too_long,
    },
    Rule {
        name: "summary-punctuation",
        is_error: true,
        about: "a summary ends with a letter, a digit or a bracket",
        check: summary_punctuation,
    },
    Rule {
        name: "no-description",
        is_error: false,
        about: "an operation has a description",
        check: no_description,
    },
    Rule {
        name: "parameter-without-description",
        is_error: false,
        about: "a parameter that people fill in has a description",
        check: parameter_without_description,
    },
    Rule {
        name: "no-metadata",
        is_error: true,
        about: "x-ms-connector-metadata names website, privacy policy and categories",
        check: no_metadata,
    },
];

const LONGEST_TITLE: usize = 30;
const LONGEST_SUMMARY: usize = 120;

fn title<'d>(document: &Document<'d>) -> Option<(&'d Node, &'d str)> {
    let title = document.root.get("info")?.get("title")?;
    Some((title, title.text()?))
}

fn title_too_long(document: &Document<'_>, findings: &mut Findings) {
    if let Some((node, title)) = title(document) {
        let length = title.chars().count();
        if length > LONGEST_TITLE {
            findings.add(
                node.span,
                format!("the title has {length} characters, more than {LONGEST_TITLE}"),
                "shorten it",
            );
        }
    }
}

fn title_says_api(document: &Document<'_>, findings: &mut Findings) {
    if let Some((node, title)) = title(document) {
        if title
            .split_whitespace()
            .any(|word| word.eq_ignore_ascii_case("api"))
        {
            findings.add(
                node.span,
                "the title has the word API",
                "name only the service",
            );
        }
    }
}

/// What people see of operations that are not internal.
fn texts<'d>(
    document: &Document<'d>,
    key: &'static str,
) -> Vec<(String, Option<&'d Node>, connector_codegen::source::Span)> {
    let visible = document
        .operations()
        .filter(|operation| !operation.is_internal());
    visible
        .map(|operation| {
            let text = operation.node.get(key);
            let text = text.filter(|node| node.text().is_some_and(|text| !text.trim().is_empty()));
            (operation.name(), text, operation.span())
        })
        .collect()
}

fn no_summary(document: &Document<'_>, findings: &mut Findings) {
    for (name, summary, span) in texts(document, "summary") {
        if summary.is_none() {
            findings.add(
                span,
                format!("{name} has no summary"),
                "say in a few words what it does",
            );
        }
    }
}

fn summary_too_long(document: &Document<'_>, findings: &mut Findings) {
    for (name, summary, _) in texts(document, "summary") {
        let Some(node) = summary else { continue };
        let length = node.text().unwrap_or_default().chars().count();
        if length > LONGEST_SUMMARY {
            findings.add(
                node.span,
                format!(
                    "the summary of {name} has {length} characters, more than {LONGEST_SUMMARY}"
                ),
                "move the rest to the description",
            );
        }
    }
}

fn summary_punctuation(document: &Document<'_>, findings: &mut Findings) {
    for (name, summary, _) in texts(document, "summary") {
        let Some(node) = summary else { continue };
        let last = node
            .text()
            .unwrap_or_default()
            .trim_end()
            .chars()
            .next_back();
        if last.is_some_and(|last| !last.is_alphanumeric() && last != ')') {
            findings.add(
                node.span,
                format!(
                    "the summary of {name} ends with `{}`",
                    last.unwrap_or_default()
                ),
                "end it with a word",
            );
        }
    }
}

fn no_description(document: &Document<'_>, findings: &mut Findings) {
    for (name, description, span) in texts(document, "description") {
        if description.is_none() {
            findings.add(
                span,
                format!("{name} has no description"),
                "say in a sentence what it does",
            );
        }
    }
}

fn parameter_without_description(document: &Document<'_>, findings: &mut Findings) {
    for operation in document
        .operations()
        .filter(|operation| !operation.is_internal())
    {
        for parameter in document.parameters(operation) {
            let is_internal = parameter.text_of("x-ms-visibility") == Some("internal");
            if !is_internal
                && parameter
                    .text_of("description")
                    .is_none_or(|text| text.trim().is_empty())
            {
                findings.add(
                    parameter.get("name").unwrap_or(parameter).span,
                    format!(
                        "the parameter `{}` of {} has no description",
                        parameter.text_of("name").unwrap_or_default(),
                        operation.name()
                    ),
                    "say what it is for",
                );
            }
        }
    }
}

fn no_metadata(document: &Document<'_>, findings: &mut Findings) {
    // A definition of our own is not submitted for certification.
    if !document.definition.imported {
        return;
    }
    let metadata = document.root.get("x-ms-connector-metadata");
    let names: Vec<&str> = metadata
        .map_or(&[][..], Node::items)
        .iter()
        .filter_map(|item| item.text_of("propertyName"))
        .collect();
    for wanted in ["Website", "Privacy policy", "Categories"] {
        if !names.contains(&wanted) {
            findings.add(
                metadata
                    .or_else(|| document.root.get("info"))
                    .unwrap_or(document.root)
                    .span,
                format!("x-ms-connector-metadata does not name `{wanted}`"),
                "add it, with its value",
            );
        }
    }
}
