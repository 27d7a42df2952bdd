//! Telling codes from words of people.

/// Whether a code looks like a code: some services put sentences or data in its place.
pub(crate) fn is_code(code: &str) -> bool {
    let is_digit = |byte: u8| byte.is_ascii_digit();
    let mut runs = code
        .as_bytes()
        .chunk_by(|one, other| is_digit(*one) == is_digit(*other));
    code.len() <= LONGEST_CODE
        && code
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ':'))
        && runs.all(|run| run.len() <= MOST_DIGITS || !run.iter().copied().all(is_digit))
}

/// Longest text that counts as a code …
const LONGEST_CODE: usize = 64;
/// … and most digits in a row: more can be a phone number.
const MOST_DIGITS: usize = 6;

/// Whether a text is a UUID with hyphens, which says nothing about people.
pub(crate) fn is_uuid(text: &str) -> bool {
    const HYPHENS: [usize; 4] = [8, 13, 18, 23];
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| {
            if HYPHENS.contains(&at) {
                byte == b'-'
            } else {
                byte.is_ascii_hexdigit()
            }
        })
}
