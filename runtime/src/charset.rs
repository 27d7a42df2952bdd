//! Decoding bytes by their charset.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use http::{HeaderMap, header::CONTENT_TYPE};

/// The text of a body. The charset is that of a byte-order mark, or else the declared
/// one, or else is guessed; the last resort is Windows-1252, in which any bytes are
/// text.
///
/// UTF-8 declared as Latin-1 or ASCII is read as UTF-8: hardly any Latin-1 text is
/// valid UTF-8, and many servers declare their default.
pub(crate) fn text<'b>(headers: &HeaderMap, body: &'b [u8]) -> Cow<'b, str> {
    if let Some((encoding, length)) = Encoding::for_bom(body) {
        return decoded(encoding, body.get(length..).unwrap_or_default());
    }
    let declared = declared(headers);
    if declared.is_none_or(|encoding| encoding == WINDOWS_1252 || encoding == UTF_8) {
        if let Some(encoding) = utf_16(body) {
            return decoded(encoding, body);
        }
        if let Ok(text) = std::str::from_utf8(body) {
            return text.into();
        }
        return decoded(WINDOWS_1252, body);
    }
    decoded(declared.unwrap_or(UTF_8), body)
}

/// The text of a percent-decoded form field: UTF-8 if valid, or else in the declared
/// charset.
pub(crate) fn field_text(headers: &HeaderMap, bytes: Vec<u8>) -> String {
    let declared = declared(headers).filter(|encoding| *encoding != UTF_8);
    match String::from_utf8(bytes) {
        Ok(text) if declared.is_none_or(|encoding| encoding == WINDOWS_1252) => text,
        Ok(text) => decoded(declared.unwrap_or(UTF_8), text.as_bytes()).into_owned(),
        Err(error) => decoded(declared.unwrap_or(WINDOWS_1252), error.as_bytes()).into_owned(),
    }
}

fn decoded<'b>(encoding: &'static Encoding, bytes: &'b [u8]) -> Cow<'b, str> {
    encoding.decode_without_bom_handling(bytes).0
}

/// The charset in `Content-Type`, if it is known.
fn declared(headers: &HeaderMap) -> Option<&'static Encoding> {
    let value = headers.get(CONTENT_TYPE)?.as_bytes();
    let mut parameters = value.split(|byte| *byte == b';').skip(1);
    parameters.find_map(|parameter| {
        let at = parameter.iter().position(|byte| *byte == b'=')?;
        let (name, label) = parameter.split_at(at);
        let is_charset = name.trim_ascii().eq_ignore_ascii_case(b"charset");
        let label = label.get(1..)?.trim_ascii();
        let label = label.strip_prefix(b"\"").unwrap_or(label);
        let label = label.strip_suffix(b"\"").unwrap_or(label);
        is_charset.then(|| Encoding::for_label(label)).flatten()
    })
}

/// Text that begins with an ASCII character in UTF-16, as JSON and markup do.
fn utf_16(body: &[u8]) -> Option<&'static Encoding> {
    match *body.first_chunk()? {
        [0, first] if first.is_ascii_graphic() => Some(UTF_16BE),
        [first, 0] if first.is_ascii_graphic() => Some(UTF_16LE),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn read(media_type: &'static str, body: &[u8]) -> String {
        let media_type = HeaderValue::from_static(media_type);
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, media_type)]);
        text(&headers, body).into_owned()
    }

    #[test]
    fn the_declared_charset_is_obeyed() {
        let latin = "text/plain; charset=iso-8859-1";
        assert_eq!(read(latin, b"Caf\xE9"), "Café");
        assert_eq!(
            read("text/plain; Charset=\"ISO-8859-1\"", b"Caf\xE9"),
            "Café"
        );
        assert_eq!(read("text/plain;charset=shift_jis", b"\x83J"), "カ");
        assert_eq!(read("application/json; charset=utf-16le", b"\x31\0"), "1");
    }

    #[test]
    fn a_mark_decides() {
        assert_eq!(
            read("text/plain; charset=iso-8859-1", b"\xEF\xBB\xBF\xC3\xA9"),
            "é"
        );
        assert_eq!(read("application/json; charset=utf-8", b"\xFF\xFE1\0"), "1");
        assert_eq!(
            read("application/json; charset=utf-16", b"\xFE\xFF\x001"),
            "1"
        );
    }

    #[test]
    fn utf_16_is_recognised_without_a_mark() {
        assert_eq!(read("application/json", b"{\0}\0"), "{}");
        assert_eq!(read("application/json", b"\0{\0}"), "{}");
    }

    #[test]
    fn bytes_that_are_no_utf_8_are_windows_1252() {
        assert_eq!(read("application/json", b"\"\x80 5\""), "\"€ 5\"");
        assert_eq!(read("application/json; charset=utf-8", b"Caf\xE9"), "Café");
        assert_eq!(read("text/plain; charset=no-such", b"Caf\xE9"), "Café");
    }

    #[test]
    fn utf_8_stays_utf_8_where_a_server_declares_its_default() {
        assert_eq!(
            read("text/plain; charset=iso-8859-1", "Café".as_bytes()),
            "Café"
        );
    }
}
