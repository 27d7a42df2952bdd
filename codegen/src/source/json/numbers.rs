//! Numbers, which keep their text.

use super::{Read, Reader};

impl Reader<'_> {
    pub(super) fn number(&mut self) -> Read<String> {
        let word = self.word_ahead();
        if !is_number(word) {
            return Err(self.not_a_number());
        }
        let number = word.to_owned();
        self.at += number.len();
        Ok(number)
    }
}

/// Whether this is a number as JSON writes it.
fn is_number(word: &str) -> bool {
    let unsigned = word.strip_prefix('-').unwrap_or(word);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    are_digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(are_digits)
        && exponent.is_none_or(|exponent| {
            are_digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))
        })
}

fn are_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
