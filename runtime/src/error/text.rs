//! Documented texts, with placeholders in braces.

use crate::word::is_code;

/// A piece of a documented text.
#[derive(Clone, Copy)]
enum PatternPart<'t> {
    Literal(&'t str),
    Name(&'t str),
}

/// If the message contains the text, the name and value of each placeholder whose value
/// is not empty. Both must have single spaces.
pub(super) fn parts<'t>(text: &'t str, message: &str) -> Option<Vec<(&'t str, String)>> {
    let pieces = pieces(text);
    let mut found = Vec::new();
    let mut open: Option<&'t str> = None;
    let mut from = 0;
    for (index, piece) in pieces.iter().enumerate() {
        match *piece {
            PatternPart::Name(name) => open = Some(name),
            PatternPart::Literal(literal) => {
                // A placeholder may be empty, with no space beside it.
                let words = Some(literal.trim()).filter(|words| !words.is_empty());
                let words = words.unwrap_or(literal);
                let bounds = Bounds {
                    before: open.is_none() || literal.starts_with(' '),
                    after: index + 1 == pieces.len() || literal.ends_with(' '),
                };
                let at = find(message, from, words, bounds)?;
                keep(&mut found, open.take(), message.get(from..at));
                from = at + words.len();
                let is_followed = message
                    .get(from..)
                    .is_some_and(|rest| rest.starts_with(' '));
                from += usize::from(literal.ends_with(' ') && words != literal && is_followed);
            }
        }
    }
    keep(&mut found, open, message.get(from..));
    Some(found)
}

/// The position of these words in the message, not as parts of longer words.
pub(super) fn position(message: &str, words: &str) -> Option<usize> {
    let bounds = Bounds {
        before: true,
        after: true,
    };
    find(message, 0, words, bounds)
}

/// The text, truncated to at most `longest` bytes.
pub(super) fn beginning(text: &str, longest: usize) -> &str {
    let longest = longest.min(text.len());
    // A character has four bytes at most.
    let end = (0..=longest).rev().find(|at| text.is_char_boundary(*at));
    text.get(..end.unwrap_or_default()).unwrap_or_default()
}

/// The message, if it is a single word that looks like a code.
pub(super) fn single_word(message: &str) -> Option<&str> {
    let word = message.trim();
    (word.starts_with(|first: char| first.is_ascii_alphabetic()) && is_code(word)).then_some(word)
}

/// The message on one line: services break lines anywhere.
pub(super) fn with_single_spaces(message: &str) -> String {
    message.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// On which sides a word must end.
#[derive(Clone, Copy)]
struct Bounds {
    before: bool,
    after: bool,
}

fn find(message: &str, from: usize, words: &str, bounds: Bounds) -> Option<usize> {
    let rest = message.get(from..)?;
    rest.match_indices(words)
        .map(|(at, _)| from + at)
        .find(|&at| {
            let before = message.get(..at).and_then(|text| text.chars().next_back());
            let after = message.get(at + words.len()..);
            let after = after.and_then(|text| text.chars().next());
            let begins_within = bounds.before && go_on(before, words.chars().next());
            let ends_within = bounds.after && go_on(words.chars().next_back(), after);
            !begins_within && !ends_within
        })
}

/// Whether two adjacent characters belong to one word.
fn go_on(left: Option<char>, right: Option<char>) -> bool {
    let is_of_word = |c: char| c.is_alphanumeric() || c == '_';
    left.is_some_and(is_of_word) && right.is_some_and(is_of_word)
}

fn keep<'t>(found: &mut Vec<(&'t str, String)>, name: Option<&'t str>, stands_there: Option<&str>) {
    let text = stands_there.map(str::trim).filter(|text| !text.is_empty());
    found.extend(name.zip(text.map(str::to_owned)));
}

/// Splits a text into literals and placeholders; an unmatched brace is literal.
fn pieces(text: &str) -> Vec<PatternPart<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((literal, name, after)) = next_name(rest) {
        if !literal.is_empty() {
            pieces.push(PatternPart::Literal(literal));
        }
        pieces.push(PatternPart::Name(name));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(PatternPart::Literal(rest));
    }
    pieces
}

fn next_name(text: &str) -> Option<(&str, &str, &str)> {
    let (before, from_name) = text.split_once('{')?;
    let (name, after) = from_name.split_once('}')?;
    Some((before, name, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MISSING: &str = "EmptyValue Parameter name: {parameter}";
    const QUOTED: &str = "\"{field}\" FieldIsRequired";

    fn found(text: &str, message: &str) -> Option<Vec<(String, String)>> {
        let parts = parts(text, &with_single_spaces(message))?;
        let owned = parts
            .into_iter()
            .map(|(name, part)| (name.to_owned(), part));
        Some(owned.collect())
    }

    fn one(name: &str, part: &str) -> Vec<(String, String)> {
        vec![(name.to_owned(), part.to_owned())]
    }

    #[test]
    fn a_name_in_braces_stands_for_any_text() {
        let end = one("parameter", "subject");
        assert_eq!(
            found(MISSING, "EmptyValue Parameter name: subject"),
            Some(end)
        );
        let middle = one("field", "Ground floor");
        assert_eq!(
            found(QUOTED, "\"Ground floor\" FieldIsRequired"),
            Some(middle)
        );
        assert_eq!(
            found("{field} is null", "state is null"),
            Some(one("field", "state"))
        );
    }

    #[test]
    fn a_text_may_stand_within_a_message_and_break_its_lines_anywhere() {
        let message = "Not saved.\r\nEmptyValue\r\n  Parameter name: subject";
        assert_eq!(found(MISSING, message), Some(one("parameter", "subject")));
    }

    #[test]
    fn a_name_that_stands_for_nothing_is_left_out() {
        assert_eq!(found(QUOTED, "\"\" FieldIsRequired"), Some(Vec::new()));
        assert_eq!(
            found(MISSING, "EmptyValue Parameter name:"),
            Some(Vec::new())
        );
        assert_eq!(found("the {a} {b}", "the one two"), {
            let parts = [("a", "one"), ("b", "two")];
            Some(parts.map(|(name, part)| (name.into(), part.into())).into())
        });
    }

    #[test]
    fn words_are_not_found_within_longer_ones() {
        assert_eq!(position("InvalidId: 7", "InvalidId"), Some(0));
        assert_eq!(
            position("InvalidIdentity, InvalidId", "InvalidId"),
            Some(17)
        );
        for longer in ["NotInvalidId", "InvalidId_2", "INVALID_InvalidId"] {
            assert_eq!(position(longer, "InvalidId"), None, "{longer}");
        }
        assert_eq!(found(QUOTED, "\"Floor\" FieldIsRequiredHere"), None);
    }

    #[test]
    fn a_brace_without_its_partner_is_text() {
        assert_eq!(found("a {b", "a {b"), Some(Vec::new()));
        assert_eq!(found("a} {b}", "a} c"), Some(one("b", "c")));
    }

    #[test]
    fn letters_of_any_alphabet_are_letters() {
        assert_eq!(position("éInvalidIdé", "InvalidId"), None);
        assert_eq!(position("«InvalidId»", "InvalidId"), Some(2));
    }

    #[test]
    fn a_long_text_is_cut_between_letters() {
        assert_eq!(beginning("Zoë", 9), "Zoë");
        assert_eq!(beginning("Zoë", 4), "Zoë");
        assert_eq!(beginning("Zoë", 3), "Zo");
        assert_eq!(beginning("ë", 0), "");
    }
}
