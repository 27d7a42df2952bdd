//! JSON as it is published: with comments, trailing commas and byte-order marks.

/// Bytes as text, UTF-8 or UTF-16.
pub(super) fn text(bytes: &[u8]) -> String {
    let utf16 = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = rest
            .chunks_exact(2)
            .filter_map(|pair| <[u8; 2]>::try_from(pair).ok());
        let units: Vec<u16> = units.map(unit).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// The text without comments and without commas before a closing bracket.
pub(super) fn strict(text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        if next == '"' {
            let (string, tail) = rest.split_at(string_end(rest));
            made.push_str(string);
            rest = tail;
        } else if let Some(comment) = rest.strip_prefix("//") {
            rest = comment
                .find('\n')
                .and_then(|end| comment.get(end..))
                .unwrap_or_default();
        } else if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, tail)| tail);
        } else {
            if next == ']' || next == '}' {
                let kept = made.trim_end().trim_end_matches(',').len();
                made.truncate(kept);
            }
            made.push(next);
            rest = rest.get(next.len_utf8()..).unwrap_or_default();
        }
    }
    made
}

/// Where the string ends that a text begins with.
fn string_end(text: &str) -> usize {
    let mut is_escaped = false;
    let end = text.char_indices().skip(1).find(|(_, character)| {
        let ends = *character == '"' && !is_escaped;
        is_escaped = *character == '\\' && !is_escaped;
        ends
    });
    end.map_or(text.len(), |(at, _)| at + 1)
}

#[cfg(test)]
mod tests {
    use super::{strict, text};

    #[test]
    fn comments_and_trailing_commas_are_left_out_but_not_from_strings() {
        let lenient = "{\"a\": \"// \\\" ,]\", /* b */ \"c\": [1, 2, // d\n ], }";
        assert_eq!(strict(lenient), "{\"a\": \"// \\\" ,]\",  \"c\": [1, 2]}");
    }

    #[test]
    fn a_mark_tells_the_encoding() {
        assert_eq!(text(b"\xef\xbb\xbf{}"), "{}");
        assert_eq!(text(b"\xff\xfe{\0}\0"), "{}");
        assert_eq!(text(b"\xfe\xff\0{\0}"), "{}");
    }
}
