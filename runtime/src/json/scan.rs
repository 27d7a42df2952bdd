//! Finding the end of plain text in a JSON string.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// The number of bytes before the first `"`, `\` or control character.
#[inline]
pub(super) fn plain(bytes: &[u8]) -> usize {
    let mut at = 0;
    while let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        if let Some(index) = first_special(*eight) {
            return at + index;
        }
        at += 8;
    }
    // The last eight bytes overlap, instead of being read one by one.
    if let Some(eight) = bytes.last_chunk() {
        return first_special(*eight).map_or(bytes.len(), |index| bytes.len() - 8 + index);
    }
    let special = bytes.iter().position(|byte| is_special(*byte));
    special.unwrap_or(bytes.len())
}

fn is_special(byte: u8) -> bool {
    matches!(byte, b'"' | b'\\' | ..0x20)
}

/// Eight bytes at once: sets the high bit of each special byte. Only the lowest set bit
/// is exact, since a borrow can reach those above it.
#[inline]
fn first_special(eight: [u8; 8]) -> Option<usize> {
    let eight = u64::from_le_bytes(eight);
    let is_control = eight.wrapping_sub(ONES * 0x20);
    let quote = eight ^ (ONES * u64::from(b'"'));
    let backslash = eight ^ (ONES * u64::from(b'\\'));
    let is_quote = quote.wrapping_sub(ONES);
    let is_backslash = backslash.wrapping_sub(ONES);
    let special = (is_control | is_quote | is_backslash) & !eight & HIGH;
    (special != 0).then(|| special.trailing_zeros() as usize / 8)
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn each_special_byte_is_found_wherever_it_stands() {
        for special in (0..0x20).chain([b'"', b'\\']) {
            for at in 0..40 {
                for filler in [b'a', b' ', 0x7f, 0x80, 0xff, b'!', b'#', b'['] {
                    let mut bytes = [filler; 40];
                    bytes[at] = special;
                    assert_eq!(plain(&bytes), at);
                }
            }
        }
        assert_eq!(plain(b"abc"), 3);
        assert_eq!(plain(b"0123456789\""), 10);
        assert_eq!(plain(b""), 0);
    }
}
