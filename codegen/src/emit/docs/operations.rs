//! Docs of operations.

use crate::emit::context::Crate;
use crate::emit::docs::links;
use crate::emit::{docs, markdown};
use crate::model::{Operation, Piece, StatusCodes, Template};

/// Docs of an operation: what it does, and its line on the wire.
pub(crate) fn of(krate: &Crate<'_>, operation: &Operation) -> Vec<String> {
    let lines = docs::sentences(
        &operation.docs,
        &format!("Calls the operation {}.", docs::code(&operation.id)),
    );
    let mut lines = links::linked(krate, lines);
    if let (Some(summary), Some(_)) = (&operation.docs.summary, &operation.docs.description) {
        let summary = markdown::inline(summary);
        let first = lines
            .first()
            .map(|line| line.trim_end_matches('.').to_owned());
        if first.as_deref() != Some(summary.trim_end_matches('.')) && !summary.is_empty() {
            lines.splice(0..0, [with_period(summary), String::new()]);
        }
    }
    docs::paragraph(
        &mut lines,
        docs::code(&format!("{} {}", operation.method, operation.path.template)),
    );
    if let Some(sentence) = direct_call(operation) {
        docs::paragraph(&mut lines, sentence);
    }
    for sentence in &operation.left_out {
        lines.push(String::new());
        lines.extend(markdown::paragraphs(sentence));
    }
    if let Some(reason) = &operation.managed_only {
        lines.push(String::new());
        lines.push("**Works only through a managed connection.**".to_owned());
        lines.extend(markdown::paragraphs(&reason.reason));
    }
    lines
}

/// The section on documented errors, if there are any.
pub(crate) fn errors(operation: &Operation) -> Vec<String> {
    let mut lines = Vec::new();
    for (status, docs) in &operation.reply.errors {
        let text = [&docs.description, &docs.summary]
            .into_iter()
            .flatten()
            .next();
        let text = text.map(String::as_str).unwrap_or_default();
        lines.extend(markdown::item(&status_code(*status), text));
    }
    if !lines.is_empty() {
        let heading = ["", "# Errors", ""].map(str::to_owned);
        lines.splice(0..0, heading);
    }
    lines
}

fn status_code(status: StatusCodes) -> String {
    match status {
        StatusCodes::Code(code) => format!("`{code}`"),
        StatusCodes::Range(first) => format!("`{first}XX`"),
        StatusCodes::Default => "others".to_owned(),
    }
}

fn with_period(mut text: String) -> String {
    if text.ends_with(char::is_alphanumeric) {
        text.push('.');
    }
    text
}

/// Where a direct call goes, if that differs from the operation.
fn direct_call(operation: &Operation) -> Option<String> {
    let rewrite = operation.rewrite.as_ref()?;
    let (base, route) = (&rewrite.base, &rewrite.route);
    (base.is_some() || route.is_some()).then(|| {
        let method = rewrite.method.as_ref().unwrap_or(&operation.method);
        let base = base.as_ref().map(shown).unwrap_or_default();
        let path = route.as_ref().map(|route| shown(&route.path));
        let path = path.unwrap_or_else(|| operation.path.template.clone());
        let line = docs::code(&format!("{method} {base}{path}"));
        format!("A direct connection sends it as {line}.")
    })
}

/// A template as text: inputs are in braces.
fn shown(template: &Template) -> String {
    template
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Path(name)
            | Piece::Header(name, _)
            | Piece::Query(name, _)
            | Piece::Setting(name, _) => {
                format!("{{{name}}}")
            }
        })
        .collect()
}
