//! Doc comments, line by line.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Crate;
use crate::emit::docs::links;
use crate::emit::markdown;
use crate::emit::print::LINE_BREAK;
use crate::model::{Docs, StatusCodes};

/// Lines as an attribute that prints as `///` comments.
pub(crate) fn attributes(lines: &[String]) -> Option<TokenStream> {
    let lines = (!lines.is_empty()).then(|| joined(lines))?;
    Some(quote! { #[doc = #lines] })
}

/// Lines as an attribute that prints as `//!` comments.
pub(crate) fn inner_attributes(lines: &[String]) -> Option<TokenStream> {
    let lines = (!lines.is_empty()).then(|| joined(lines))?;
    Some(quote! { #![doc = #lines] })
}

/// Lines as the printer takes them: one attribute for all.
fn joined(lines: &[String]) -> String {
    let mut joined = String::new();
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            joined.push(LINE_BREAK);
        }
        if !line.is_empty() {
            joined.push(' ');
            joined.push_str(line);
        }
    }
    joined
}

/// The description, else the summary, else `fallback`, which is Markdown
/// already.
pub(crate) fn sentences(docs: &Docs, fallback: &str) -> Vec<String> {
    let described = [&docs.description, &docs.summary]
        .into_iter()
        .flatten()
        .filter(|text| !is_number(text))
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

/// Whether a description is only a number, such as its own status.
fn is_number(text: &str) -> bool {
    text.trim().bytes().all(|byte| byte.is_ascii_digit())
}

/// A status in words, for a reply without description.
pub(crate) fn status_line(status: StatusCodes) -> String {
    match status {
        StatusCodes::Code(code) => format!("Status {code}."),
        StatusCodes::Range(first) => format!("A status from {first}00 to {first}99."),
        StatusCodes::Default => "Any other status.".to_owned(),
    }
}

/// A paragraph of its own.
pub(crate) fn paragraph(lines: &mut Vec<String>, text: impl Into<String>) {
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(text.into());
}

/// A name or a value as code, whatever characters it has.
pub(crate) fn code(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .filter(|&c| !markdown::is_invisible(c))
        .collect();
    if text.is_empty() {
        return "an empty string".to_owned();
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

/// The attribute of deprecated items.
pub(crate) fn deprecation(krate: &Crate<'_>, docs: &Docs) -> Option<TokenStream> {
    let instead = links::with_methods(krate, docs.deprecated.as_deref()?);
    let instead = markdown::inline(&instead);
    Some(if instead.is_empty() {
        quote! { #[deprecated] }
    } else {
        quote! { #[deprecated(note = #instead)] }
    })
}

/// Names as a sentence lists them: `a`, `b` and `c`.
pub(crate) fn enumerated(names: &[String]) -> String {
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
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

    #[test]
    fn a_mere_number_describes_nothing() {
        let docs = Docs {
            description: Some("200".into()),
            ..Docs::default()
        };
        assert_eq!(sentences(&docs, "Status 200."), ["Status 200."]);
    }
}
