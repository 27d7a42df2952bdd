//! Doc comments.

use proc_macro2::TokenStream;
use quote::quote;

use super::markdown;
use super::{Crate, limits, rewrite};
use crate::model::{
    Docs, DynamicSource, Field, Literal, Operation, Shape, StatusCodes, WhyUntyped,
};

/// Lines as attributes that print as `///` comments.
pub(super) fn attributes(lines: &[String]) -> Vec<TokenStream> {
    lines
        .iter()
        .map(|line| spaced(line))
        .map(|line| quote! { #[doc = #line] })
        .collect()
}

/// Lines as attributes that print as `//!` comments.
pub(super) fn inner_attributes(lines: &[String]) -> Vec<TokenStream> {
    lines
        .iter()
        .map(|line| spaced(line))
        .map(|line| quote! { #![doc = #line] })
        .collect()
}

fn spaced(line: &str) -> String {
    if line.is_empty() {
        String::new()
    } else {
        format!(" {line}")
    }
}

/// What a definition says in words: its description, else its summary, else
/// `fallback`, which is Markdown already.
pub(super) fn sentences(docs: &Docs, fallback: &str) -> Vec<String> {
    let described = [&docs.description, &docs.summary]
        .into_iter()
        .flatten()
        .map(|text| markdown::paragraphs(text))
        .find(|lines| !lines.is_empty());
    let mut lines = described.unwrap_or_else(|| vec![fallback.to_owned()]);
    if let Some(last) = lines.last_mut() {
        if last.ends_with(|character: char| character.is_alphanumeric() || character == ')') {
            last.push('.');
        }
    }
    lines
}

/// A status in words, for a reply without description.
pub(super) fn status_line(status: StatusCodes) -> String {
    match status {
        StatusCodes::Code(code) => format!("Status {code}."),
        StatusCodes::Range(first) => format!("A status from {first}00 to {first}99."),
        StatusCodes::Default => "Any other status.".to_owned(),
    }
}

/// A paragraph of its own.
pub(super) fn paragraph(lines: &mut Vec<String>, text: impl Into<String>) {
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(text.into());
}

/// A name or a value in code type, whatever characters it has.
pub(super) fn code(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .filter(|&c| !markdown::is_invisible(c))
        .collect();
    if text.is_empty() {
        return "an empty text".to_owned();
    }
    let text = text.trim();
    if text.is_empty() {
        return "white space".to_owned();
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// The mark of what should be used no more.
pub(super) fn deprecation(docs: &Docs) -> Option<TokenStream> {
    let instead = markdown::inline(docs.deprecated.as_deref()?);
    Some(if instead.is_empty() {
        quote! { #[deprecated] }
    } else {
        quote! { #[deprecated(note = #instead)] }
    })
}

impl Crate<'_> {
    /// Docs of an input of a call with its Rust name.
    pub(super) fn input_docs(&self, call: &Operation, field: &Field, name: &str) -> Vec<String> {
        self.field_docs(Some(call), field, name)
    }

    fn field_docs(&self, call: Option<&Operation>, field: &Field, name: &str) -> Vec<String> {
        let mut lines = sentences(
            &field.docs,
            &format!("The member {} of the wire.", code(&field.wire)),
        );
        let said = lines.join(" ");
        let mut notes: Vec<String> = limits::sentences(&field.docs.limits, &field.shape)
            .into_iter()
            .filter(|note| !limits::repeats(&said, note))
            .collect();
        let is_described = field
            .docs
            .source
            .as_ref()
            .is_some_and(|source| source.schema);
        notes.extend(untyped(&field.shape).filter(|_| !is_described));
        if !follows(name, &field.wire) {
            notes.push(format!("On the wire: {}.", code(&field.wire)));
        }
        if field.docs.sms_text {
            notes.push("[`sms::Length`](crate::sms::Length) counts its characters and the messages it is sent as.".to_owned());
        }
        if let Some(suggested) = field.docs.suggested.as_ref().and_then(literal) {
            notes.push(format!(
                "Forms start from {suggested}; nothing is sent unless you set it."
            ));
        }
        if let Some(example) = &field.docs.example {
            notes.push(for_example(example));
        }
        if let Some(source) = &field.docs.source {
            notes.push(self.source(call, field, source));
        }
        if !notes.is_empty() {
            lines.push(String::new());
            lines.extend(notes);
        }
        lines
    }

    /// Docs of a member of an object.
    pub(super) fn member_docs(&self, field: &Field, name: &str) -> Vec<String> {
        deprecated_in_words(field, self.field_docs(None, field, name))
    }

    /// Docs of an operation: what it does, and its line on the wire.
    pub(super) fn operation_docs(operation: &Operation) -> Vec<String> {
        let mut lines = sentences(
            &operation.docs,
            &format!("Calls the operation {}.", code(&operation.id)),
        );
        if let (Some(summary), Some(_)) = (&operation.docs.summary, &operation.docs.description) {
            let summary = markdown::inline(summary);
            let first = lines
                .first()
                .map(|line| line.trim_end_matches('.').to_owned());
            if first.as_deref() != Some(summary.trim_end_matches('.')) && !summary.is_empty() {
                lines.splice(0..0, [with_period(summary), String::new()]);
            }
        }
        paragraph(
            &mut lines,
            code(&format!("{} {}", operation.method, operation.path.template)),
        );
        if let Some(sentence) = rewrite::sentence(operation) {
            paragraph(&mut lines, sentence);
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

    /// The section on documented errors, empty where there are none.
    pub(super) fn error_docs(operation: &Operation) -> Vec<String> {
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

    fn source(&self, call: Option<&Operation>, field: &Field, source: &DynamicSource) -> String {
        let teller = self
            .choosers
            .method(call, field, source)
            .map_or_else(|| self.operation_link(&source.operation), str::to_owned);
        if source.schema {
            format!("Its members are decided at run time; {teller} describes them.")
        } else {
            format!("Its choices are listed by {teller}.")
        }
    }

    /// The type of a shape, as a link where it is one of the crate's own.
    pub(super) fn named_in_docs(&self, shape: &Shape) -> String {
        match shape {
            Shape::Named(id) => {
                let name = &self.names.of_type(*id).name;
                format!("[`{name}`](crate::types::{name})")
            }
            _ => code(&self.owned(shape).to_string().replace(' ', "")),
        }
    }

    /// A link to the method of an operation; its id alone where there is none.
    pub(super) fn operation_link(&self, id: &str) -> String {
        match self.operations.get(id) {
            Some(&index) => {
                let owner = Crate::client_of(&self.connector.operations[index]);
                let method = &self.names.of_operation(index).method;
                format!("[`{owner}::{method}`](crate::{owner}::{method})")
            }
            None => code(id),
        }
    }
}

/// A sentence around an example, which may be one itself.
fn for_example(example: &str) -> String {
    if example.trim_end().ends_with(['.', '!', '?']) {
        format!("For example: {}", code(example))
    } else {
        format!("For example {}.", code(example))
    }
}

/// Docs that tell in words what is deprecated, where a mark would make the
/// crate's own code warn.
pub(super) fn deprecated_in_words(field: &Field, mut lines: Vec<String>) -> Vec<String> {
    if let Some(deprecated) = &field.docs.deprecated {
        paragraph(
            &mut lines,
            format!("**Deprecated.** {}", markdown::inline(deprecated)),
        );
    }
    lines
}

/// Names as a sentence lists them: `a`, `b` and `c`.
pub(super) fn enumerated(names: &[String]) -> String {
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}

/// Whether a Rust name is the wire name but for case and signs.
fn follows(name: &str, wire: &str) -> bool {
    let letters = |text: &str| -> String {
        let kept = text.chars().filter(char::is_ascii_alphanumeric);
        kept.map(|letter| letter.to_ascii_lowercase()).collect()
    };
    letters(name) == letters(wire) && wire.is_ascii()
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

fn untyped(shape: &Shape) -> Option<String> {
    match shape {
        Shape::Any(WhyUntyped::DecidedAtRunTime(operation)) => Some(format!(
            "Its shape is decided at run time; {} tells it.",
            code(operation)
        )),
        Shape::Any(WhyUntyped::NotExpressible(reason)) => Some(format!(
            "Any JSON: {}.",
            markdown::inline(reason.trim_end_matches('.'))
        )),
        Shape::List(inner) | Shape::Map(inner) => untyped(inner),
        _ => None,
    }
}

/// A literal for docs; an empty one says nothing.
fn literal(literal: &Literal) -> Option<String> {
    match literal {
        Literal::Null => None,
        Literal::Boolean(value) => Some(code(&value.to_string())),
        Literal::Integer(value) => Some(code(&value.to_string())),
        Literal::Number(value) => Some(code(&value.to_string())),
        Literal::Text(text) | Literal::Json(text) => (!text.trim().is_empty()).then(|| code(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::{code, enumerated, sentences};
    use crate::model::Docs;

    #[test]
    fn names_are_listed_as_in_a_sentence() {
        let names = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(enumerated(&names), "a, b and c");
        assert_eq!(enumerated(&names[..2]), "a and b");
        assert_eq!(enumerated(&names[..1]), "a");
    }

    #[test]
    fn code_holds_any_text() {
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code("a\nb"), "`a b`");
        assert_eq!(code("a\u{202e}b"), "`ab`");
    }

    #[test]
    fn a_summary_stands_in_for_a_description() {
        let docs = Docs {
            summary: Some("List ID".into()),
            ..Docs::default()
        };
        assert_eq!(sentences(&docs, "x"), ["List ID."]);
    }
}
