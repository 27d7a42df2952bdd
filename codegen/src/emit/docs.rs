//! Doc comments.

use proc_macro2::TokenStream;
use quote::quote;

use super::markdown;
use super::{Crate, rewrite};
use crate::model::{
    Docs, DynamicSource, Field, Limits, Literal, Operation, Shape, StatusCodes, WhyUntyped,
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
    /// Docs of a field or an input with its Rust name.
    pub(super) fn field_docs(&self, field: &Field, name: &str) -> Vec<String> {
        let mut lines = sentences(
            &field.docs,
            &format!("The member {} of the wire.", code(&field.wire)),
        );
        let said = lines.join(" ");
        let mut notes: Vec<String> = limits(&field.docs.limits, &field.shape)
            .into_iter()
            .filter(|note| !repeats(&said, note))
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
            notes.push(format!("For example {}.", code(example)));
        }
        if let Some(source) = &field.docs.source {
            notes.push(self.source(source));
        }
        if !notes.is_empty() {
            lines.push(String::new());
            lines.extend(notes);
        }
        lines
    }

    /// Docs of a member: where a mark would make the crate's own code warn, words
    /// tell that it is deprecated.
    pub(super) fn member_docs(&self, field: &Field, name: &str) -> Vec<String> {
        let mut lines = self.field_docs(field, name);
        if let Some(deprecated) = &field.docs.deprecated {
            paragraph(
                &mut lines,
                format!("**Deprecated.** {}", markdown::inline(deprecated)),
            );
        }
        lines
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

    fn source(&self, source: &DynamicSource) -> String {
        let operation = self.operation_link(&source.operation);
        if source.schema {
            format!("Its members are decided at run time; {operation} describes them.")
        } else {
            format!("Its choices are listed by {operation}.")
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

/// Whether a note only repeats numbers that the text before it has.
fn repeats(said: &str, note: &str) -> bool {
    let mut numbers = note
        .split(|character: char| !character.is_ascii_digit() && character != ',')
        .map(|number| number.trim_matches(','))
        .filter(|number| !number.is_empty())
        .peekable();
    numbers.peek().is_some() && numbers.all(|number| said.contains(number))
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

/// One sentence for each limit: of a list itself, then of each item or of the
/// value.
fn limits(limits: &Limits, shape: &Shape) -> Vec<String> {
    let mut notes = Vec::new();
    notes.extend(range("item", limits.min_items, limits.max_items));
    if limits.unique_items {
        notes.push("No item twice.".to_owned());
    }
    let of_value = value_limits(limits);
    match shape {
        Shape::List(_) => notes.extend(of_value.iter().map(|note| of_each(note))),
        _ => notes.extend(of_value),
    }
    notes
}

/// A limit of each item of a list.
fn of_each(note: &str) -> String {
    let mut letters = note.chars();
    let first = letters.next().map(|letter| letter.to_ascii_lowercase());
    format!(
        "Each item: {}{}",
        first.unwrap_or_default(),
        letters.as_str()
    )
}

fn value_limits(limits: &Limits) -> Vec<String> {
    let mut notes = Vec::new();
    notes.extend(range("character", limits.min_length, limits.max_length));
    notes.extend(numbers(limits));
    if let Some(multiple) = &limits.multiple_of {
        notes.push(format!("A multiple of {}.", markdown::inline(multiple)));
    }
    if let Some(pattern) = &limits.pattern {
        notes.push(format!("Matches the pattern {}.", code(pattern)));
    }
    if let Some(format) = &limits.format {
        notes.push(format!("Format {}.", code(format)));
    }
    notes
}

fn range(unit: &str, least: Option<u64>, most: Option<u64>) -> Option<String> {
    let units = |number: u64| match number {
        1 => format!("1 {unit}"),
        _ => format!("{} {unit}s", grouped(number)),
    };
    match (least.filter(|&least| least > 0), most) {
        (None, None) => None,
        (Some(least), None) => Some(format!("At least {}.", units(least))),
        (None, Some(most)) => Some(format!("At most {}.", units(most))),
        (Some(least), Some(most)) if least == most => Some(format!("Exactly {}.", units(most))),
        (Some(least), Some(most)) => Some(format!("{} to {}.", grouped(least), units(most))),
    }
}

fn numbers(limits: &Limits) -> Option<String> {
    let least = limits.minimum.as_deref().map(markdown::inline);
    let most = limits.maximum.as_deref().map(markdown::inline);
    match (
        least,
        limits.exclusive_minimum,
        most,
        limits.exclusive_maximum,
    ) {
        (None, _, None, _) => None,
        (Some(least), false, None, _) => Some(format!("At least {least}.")),
        (Some(least), true, None, _) => Some(format!("More than {least}.")),
        (None, _, Some(most), false) => Some(format!("At most {most}.")),
        (None, _, Some(most), true) => Some(format!("Less than {most}.")),
        (Some(least), false, Some(most), false) => Some(format!("From {least} to {most}.")),
        (Some(least), low, Some(most), high) => {
            let edge = |excluded: bool| if excluded { "excluded" } else { "included" };
            Some(format!(
                "From {least} ({}) to {most} ({}).",
                edge(low),
                edge(high)
            ))
        }
    }
}

/// `1,224`
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::{code, grouped, limits, sentences};
    use crate::model::{Docs, Limits, Shape};

    #[test]
    fn limits_are_sentences() {
        let found = limits(
            &Limits {
                max_length: Some(1224),
                minimum: Some("15".into()),
                maximum: Some("100".into()),
                ..Limits::default()
            },
            &Shape::Text,
        );
        assert_eq!(found, ["At most 1,224 characters.", "From 15 to 100."]);
        assert_eq!(grouped(1_000_000), "1,000,000");
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
