//! Bytes to text.

use crate::source::json::{Leniency, Tolerated};
use crate::source::{FileId, Span};

/// The bytes of a file as text without byte-order mark; other encodings are
/// noted in `tolerated`.
pub(crate) fn decode(bytes: Vec<u8>, file: FileId, tolerated: &mut Tolerated) -> String {
    let begin = Span::at(file, 0);
    match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => {
            tolerated.allow(Leniency::Utf16, begin);
            utf16(rest, u16::from_le_bytes, begin, tolerated)
        }
        [0xfe, 0xff, rest @ ..] => {
            tolerated.allow(Leniency::Utf16, begin);
            utf16(rest, u16::from_be_bytes, begin, tolerated)
        }
        // Text that begins with an ASCII character shows its zero bytes.
        [1..=127, 0, 1..=127, 0, ..] => {
            tolerated.allow(Leniency::Utf16, begin);
            utf16(&bytes, u16::from_le_bytes, begin, tolerated)
        }
        [0, 1..=127, 0, 1..=127, ..] => {
            tolerated.allow(Leniency::Utf16, begin);
            utf16(&bytes, u16::from_be_bytes, begin, tolerated)
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => {
            tolerated.allow(Leniency::ByteOrderMark, begin);
            utf8_or_windows_1252(rest.to_vec(), file, tolerated)
        }
        _ => utf8_or_windows_1252(bytes, file, tolerated),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16, begin: Span, tolerated: &mut Tolerated) -> String {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    let mut text: String = char::decode_utf16(units)
        .map(|read| {
            read.unwrap_or_else(|_| {
                tolerated.allow(Leniency::LoneSurrogate, begin);
                char::REPLACEMENT_CHARACTER
            })
        })
        .collect();
    if !odd.is_empty() {
        text.push(char::REPLACEMENT_CHARACTER);
    }
    text
}

fn utf8_or_windows_1252(bytes: Vec<u8>, file: FileId, tolerated: &mut Tolerated) -> String {
    let error = match String::from_utf8(bytes) {
        Ok(text) => return text,
        Err(error) => error,
    };
    let mut text = String::with_capacity(error.as_bytes().len());
    for chunk in error.as_bytes().utf8_chunks() {
        text.push_str(chunk.valid());
        for byte in chunk.invalid() {
            let begin = text.len();
            text.push(windows_1252(*byte));
            tolerated.allow(Leniency::Windows1252, Span::of(file, begin..text.len()));
        }
    }
    text
}

/// The characters of Windows-1252 from 0x80 to 0x9F; the five bytes that it
/// leaves open mean the control characters of the same number, as browsers do.
const FROM_80_TO_9F: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn windows_1252(byte: u8) -> char {
    let high = byte
        .checked_sub(0x80)
        .and_then(|index| FROM_80_TO_9F.get(usize::from(index)));
    high.copied().unwrap_or(char::from(byte))
}
