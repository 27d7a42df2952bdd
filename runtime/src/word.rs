//! What looks like a code, and not like the words of people.

/// Whether a code looks like one: some services put sentences there, and some
/// what a call was about.
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

/// Longest code that is taken for one …
const LONGEST_CODE: usize = 64;
/// … and most digits in a row: more can be the number of a phone.
const MOST_DIGITS: usize = 6;

/// Whether a text is a UUID, with its hyphens: the name of a thing that says
/// nothing about anybody.
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
