//! Texts of a definition as Markdown that is only text.
//!
//! Descriptions are untrusted: in docs they must never become a doctest, a
//! link, markup or a heading, nor cause a warning of rustdoc.

/// Widest line of a doc comment's text.
const WIDTH: usize = 84;

/// Paragraphs of plain text as lines of Markdown, wrapped, without a blank
/// line at either end.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut paragraph: Vec<&str> = Vec::new();
    for line in text
        .split([
            '\n', '\r', '\u{2028}', '\u{2029}', '\u{85}', '\u{b}', '\u{c}',
        ])
        .chain([""])
    {
        let item = line
            .trim_start()
            .strip_prefix(['-', '*', '•'])
            .filter(|rest| rest.starts_with(' '));
        if line.trim().is_empty() || item.is_some() {
            append(&mut lines, &paragraph, "");
            paragraph.clear();
        }
        match item {
            Some(item) => append(&mut lines, &[item], "* "),
            None => paragraph.extend(line.split_whitespace()),
        }
    }
    lines
}

/// Plain text as one line of Markdown.
pub(crate) fn inline(text: &str) -> String {
    let words: Vec<String> = words(&[text]);
    words.join(" ")
}

/// An item of a list: a term, which is Markdown already, and plain text.
pub(crate) fn item(term: &str, text: &str) -> Vec<String> {
    let mut words = words(&[text]);
    let separator = if words.is_empty() { "" } else { ":" };
    words.insert(0, format!("{term}{separator}"));
    wrap(&words, "* ")
}

/// Appends a block, after a blank line if necessary.
fn append(lines: &mut Vec<String>, texts: &[&str], bullet: &str) {
    let words = words(texts);
    if words.is_empty() {
        return;
    }
    let follows_item = lines
        .last()
        .is_some_and(|line| line.starts_with(['*', ' ']));
    let continues_list = follows_item && !bullet.is_empty();
    if !lines.is_empty() && !continues_list {
        lines.push(String::new());
    }
    lines.extend(wrap(&words, bullet));
}

/// Adds a sentence to a paragraph, on its last line if it fits.
pub(crate) fn go_on(lines: &mut Vec<String>, sentence: &str) {
    match lines.last_mut() {
        Some(last) if last.chars().count() + 1 + sentence.chars().count() <= WIDTH => {
            last.push(' ');
            last.push_str(sentence);
        }
        _ => lines.push(sentence.to_owned()),
    }
}

/// Breaks words into lines of at most [`WIDTH`] characters.
fn wrap(words: &[String], bullet: &str) -> Vec<String> {
    let mut lines: Vec<Vec<&str>> = Vec::new();
    let mut line: Vec<&str> = Vec::new();
    let mut width = 0;
    for word in words {
        let length = word.chars().count();
        if !line.is_empty() && bullet.len() + width + 1 + length > WIDTH {
            // A number is kept on one line with the word before it.
            let kept = line.len() - usize::from(is_numbered(word) && line.len() > 1);
            let next = line.split_off(kept);
            width = next.iter().map(|word| word.chars().count() + 1).sum();
            lines.push(std::mem::replace(&mut line, next));
        } else if !line.is_empty() {
            width += 1;
        }
        line.push(word);
        width += length;
    }
    lines.push(line);
    let indent = " ".repeat(bullet.len());
    let printed = |(index, words): (usize, Vec<&str>)| {
        let mut line = if index == 0 { bullet } else { &indent }.to_owned();
        for (position, word) in words.into_iter().enumerate() {
            if position == 0 {
                line.push_str(&at_line_start(word));
            } else {
                line.extend([" ", word]);
            }
        }
        line
    };
    lines.into_iter().enumerate().map(printed).collect()
}

/// The words of texts, escaped. What is between two backticks stays code.
fn words(texts: &[&str]) -> Vec<String> {
    let text = texts.join(" ");
    let parts: Vec<&str> = text.split('`').collect();
    let is_balanced = parts.len() % 2 == 1
        && !parts
            .iter()
            .skip(1)
            .step_by(2)
            .any(|code| code.trim().is_empty());
    if !is_balanced {
        return text
            .split_whitespace()
            .map(word)
            .filter(|word| !word.is_empty())
            .collect();
    }
    let mut words: Vec<String> = Vec::new();
    let mut glued = false;
    for (index, part) in parts.iter().enumerate() {
        let pieces: Vec<String> = if index % 2 == 1 {
            vec![code_span(part)]
        } else {
            part.split_whitespace()
                .map(word)
                .filter(|word| !word.is_empty())
                .collect()
        };
        let joins = glued && (index % 2 == 1 || !part.starts_with(char::is_whitespace));
        for (position, piece) in pieces.into_iter().enumerate() {
            match words.last_mut() {
                Some(last) if joins && position == 0 => last.push_str(&piece),
                _ => words.push(piece),
            }
        }
        glued = index % 2 == 1 || (!part.is_empty() && !part.ends_with(char::is_whitespace));
    }
    words
}

/// Code between backticks, on one line.
fn code_span(code: &str) -> String {
    let clean: String = code
        .chars()
        .filter(|character| !is_invisible(*character) || *character == ' ')
        .collect();
    format!(
        "`{}`",
        clean.split_whitespace().collect::<Vec<_>>().join(" ")
    )
}

/// A word without markup: addresses become autolinks, everything else is
/// escaped.
fn word(word: &str) -> String {
    if is_plain(word) {
        return word.to_owned();
    }
    let clean: String = word
        .chars()
        .filter(|character| !is_invisible(*character))
        .collect();
    match address(&clean) {
        Some((before, address, after)) => {
            format!("{}<{address}>{}", escaped(before), escaped(after))
        }
        None => escaped(&clean),
    }
}

/// Whether a word certainly stands for itself, as most do.
fn is_plain(word: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b".,;-()/'\"".contains(&byte);
    word.bytes().all(is_plain)
}

/// Control characters, and those that change the direction of text, which rustc
/// refuses in comments.
pub(crate) fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Finds a web address inside a word: what is before, the address, and the
/// punctuation behind it.
fn address(word: &str) -> Option<(&str, &str, &str)> {
    let start = word.find("https://").or_else(|| word.find("http://"))?;
    let (before, rest) = word.split_at(start);
    let end = rest
        .find(|character: char| !character.is_ascii() || "<>\"'`\\^{}|[]".contains(character))
        .unwrap_or(rest.len());
    let address = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '(', '*', '_']);
    let host = address.split_once("://").map_or("", |(_, host)| host);
    let looks_right = host.starts_with(|character: char| character.is_ascii_alphanumeric());
    looks_right.then(|| (before, address, &rest[address.len()..]))
}

/// Escapes what Markdown would read as markup.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut previous = ' ';
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let next = characters.peek().copied().unwrap_or(' ');
        let is_markup = match character {
            '\\' | '`' | '*' | '<' | '>' | '[' | ']' | '|' | '~' => true,
            '_' => !(previous.is_alphanumeric() && next.is_alphanumeric()),
            '&' => next == '#' || next.is_alphabetic(),
            ':' => next == '/' && text.contains("://"),
            _ => false,
        };
        if is_markup {
            escaped.push('\\');
        }
        escaped.push(character);
        previous = character;
    }
    escaped
}

/// Escapes what Markdown would read as a heading, list or rule at the start of
/// a line.
fn at_line_start(word: &str) -> String {
    if is_numbered(word) {
        let digits = after_digits(word);
        let (number, rest) = word.split_at(word.len() - digits.len());
        format!("{number}\\{rest}")
    } else if word.starts_with(['#', '-', '+', '=', ':']) {
        format!("\\{word}")
    } else {
        word.to_owned()
    }
}

/// Whether Markdown would read a word at the start of a line as the number of
/// an item.
fn is_numbered(word: &str) -> bool {
    let rest = after_digits(word);
    rest.len() < word.len() && rest.starts_with(['.', ')'])
}

fn after_digits(word: &str) -> &str {
    word.trim_start_matches(|character: char| character.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{inline, paragraphs};

    #[test]
    fn a_description_never_becomes_code_markup_or_a_link() {
        assert_eq!(
            paragraphs("```\nfn main() {}\n```"),
            ["\\`\\`\\` fn main() {} \\`\\`\\`"]
        );
        assert_eq!(inline("a `b` c"), "a `b` c");
        assert_eq!(inline("(`<b> d`), e"), "(`<b> d`), e");
        assert_eq!(inline("a ` b"), "a \\` b");
        assert_eq!(paragraphs("    indented"), ["indented"]);
        assert_eq!(paragraphs("~~~rust"), ["\\~\\~\\~rust"]);
        assert_eq!(
            inline("<script>[x](y)</script>"),
            "\\<script\\>\\[x\\](y)\\</script\\>"
        );
        assert_eq!(
            inline("see list_id and _this_"),
            "see list_id and \\_this\\_"
        );
        assert_eq!(
            paragraphs("# title\n\n1. one"),
            ["\\# title", "", "1\\. one"]
        );
    }

    #[test]
    fn no_line_of_a_paragraph_begins_with_a_number_and_a_full_stop() {
        let text = format!("{} ISO 8601. It goes on.", "x".repeat(76));
        let lines = paragraphs(&text);
        assert_eq!(lines, ["x".repeat(76), "ISO 8601. It goes on.".to_owned()]);
    }

    #[test]
    fn addresses_become_autolinks() {
        assert_eq!(
            inline("See https://example.com/a_b?c=d."),
            "See <https://example.com/a_b?c=d>."
        );
        assert_eq!(inline("(http://example.com)"), "(<http://example.com>)");
        assert_eq!(inline("https://"), "https\\://");
    }

    #[test]
    fn lists_and_paragraphs_stay_apart() {
        assert_eq!(
            paragraphs("One:\n- a\n- b\n\nTwo"),
            ["One:", "", "* a", "* b", "", "Two"]
        );
    }

    #[test]
    fn characters_that_turn_text_around_are_left_out() {
        assert_eq!(inline("a\u{202e}b\u{0}c"), "abc");
    }
}
