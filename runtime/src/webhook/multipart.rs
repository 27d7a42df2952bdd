//! Deliveries that are multipart forms.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use http::{HeaderMap, HeaderValue, header::CONTENT_TYPE};
use serde_json::{Map, Value};

use super::form;
use crate::{
    charset,
    json::{Decoded, Field as _},
    reply::parameters,
};

/// The parts as members, if the body is a complete form; repeated names make a
/// list. A part is text, or JSON if declared; a file is its bytes as base64.
pub(super) fn read(headers: &HeaderMap, body: &[u8]) -> Option<Value> {
    let delimiter = [b"--", boundary(headers, body)?.as_slice()].concat();
    let mut members = Map::new();
    // The preamble is for people.
    let mut rest = behind(body, &delimiter)?.1;
    while !rest.starts_with(b"--") {
        let (part, behind) = behind(after_line(rest)?, &delimiter)?;
        if let Some((name, value)) = member(headers, part) {
            form::add(&mut members, name, value);
        }
        rest = behind;
    }
    Some(Value::Object(members))
}

/// The declared boundary, or else that of a body which begins with a part.
fn boundary(headers: &HeaderMap, body: &[u8]) -> Option<Vec<u8>> {
    if form::is_of(headers, "multipart/form-data") {
        let value = String::from_utf8_lossy(headers.get(CONTENT_TYPE)?.as_bytes());
        let declared = parameter(&value, "boundary").filter(|boundary| !boundary.is_empty());
        if let Some(declared) = declared {
            return Some(declared.into_bytes());
        }
    }
    let (first, rest) = line(body.trim_ascii_start());
    let boundary = first.strip_prefix(b"--").filter(|rest| !rest.is_empty())?;
    let is_part = rest
        .get(..DISPOSITION.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(DISPOSITION.as_bytes()));
    is_part.then(|| boundary.trim_ascii_end().to_vec())
}

const DISPOSITION: &str = "content-disposition:";

/// What is before the next line that begins with a delimiter, and after it.
fn behind<'b>(body: &'b [u8], delimiter: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    let mut at = 0;
    loop {
        let rest = body.get(at..)?;
        if let Some(behind) = rest.strip_prefix(delimiter).filter(|rest| ends(rest)) {
            let before = body.get(..at)?;
            // The line break before a delimiter belongs to it.
            let before = before.strip_suffix(b"\n").unwrap_or(before);
            return Some((before.strip_suffix(b"\r").unwrap_or(before), behind));
        }
        at += 1 + rest.iter().position(|byte| *byte == b'\n')?;
    }
}

/// Whether a delimiter ends before this: another may be longer.
fn ends(rest: &[u8]) -> bool {
    rest.starts_with(b"--") || line(rest).0.trim_ascii().is_empty()
}

fn member(headers: &HeaderMap, part: &[u8]) -> Option<(String, Value)> {
    let (mut name, mut is_file, mut media_type) = (None, false, None);
    let mut rest = part;
    loop {
        let (head, behind) = line(rest);
        rest = behind;
        if head.is_empty() {
            break;
        }
        let head = charset::text(&HeaderMap::new(), head);
        let Some((header, value)) = head.split_once(':') else {
            continue;
        };
        if header.eq_ignore_ascii_case("content-disposition") {
            name = parameter(value, "name");
            is_file = ["filename", "filename*"]
                .iter()
                .any(|name| parameter(value, name).is_some());
        } else if header.eq_ignore_ascii_case("content-type") {
            media_type = HeaderValue::from_str(value.trim()).ok();
        }
    }
    // How browsers escape quotation marks in names.
    let name = name?.replace("%22", "\"");
    if is_file {
        return Some((name, BASE64_STANDARD.encode(rest).into()));
    }
    // The charset of the whole form applies to parts without one.
    let own = media_type.map(|media_type| HeaderMap::from_iter([(CONTENT_TYPE, media_type)]));
    let text = charset::text(own.as_ref().unwrap_or(headers), rest);
    let is_json = own.is_some_and(|own| form::is_of(&own, "application/json"));
    let json = is_json.then(|| Value::from_json(&text));
    let json = json.and_then(Result::ok).and_then(Decoded::value);
    Some((name, json.unwrap_or_else(|| text.into_owned().into())))
}

fn parameter(value: &str, name: &str) -> Option<String> {
    let mut all = parameters(value).into_iter();
    let found = all.find(|(known, _)| known.eq_ignore_ascii_case(name));
    found.map(|(_, value)| value)
}

/// The first line without its end, and what follows.
fn line(text: &[u8]) -> (&[u8], &[u8]) {
    let end = text.iter().position(|byte| *byte == b'\n');
    let (line, rest) = match end {
        Some(end) => (
            text.get(..end).unwrap_or_default(),
            text.get(end + 1..).unwrap_or_default(),
        ),
        None => (text, &[][..]),
    };
    (line.strip_suffix(b"\r").unwrap_or(line), rest)
}

/// What follows the rest of a line; `None` if the line does not end.
fn after_line(text: &[u8]) -> Option<&[u8]> {
    let end = text.iter().position(|byte| *byte == b'\n')?;
    text.get(end + 1..)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn declared(media_type: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(media_type))])
    }

    const FORM: &str = "multipart/form-data; boundary=\"a b\"";

    fn part(head: &str, content: &[u8]) -> Vec<u8> {
        let head = format!("Content-Disposition: form-data; {head}\r\n\r\n");
        [b"--a b\r\n", head.as_bytes(), content, b"\r\n"].concat()
    }

    fn read_parts(parts: &[Vec<u8>]) -> Option<Value> {
        let body = [
            b"for people\r\n",
            &parts.concat()[..],
            b"--a b--\r\nfor people",
        ]
        .concat();
        read(&declared(FORM), &body)
    }

    #[test]
    fn parts_become_members_of_text() {
        let read = read_parts(&[
            part("name=\"text\"", b"two\r\nlines\r\n--a bc\r\n--"),
            part("name=again", b"1"),
            part("name=\"again\"", b""),
            part("name=\"a %22;b\"", "\u{e9}".as_bytes()),
        ]);
        let expected = json!({
            "text": "two\r\nlines\r\n--a bc\r\n--", "again": ["1", ""], "a \";b": "\u{e9}",
        });
        assert_eq!(read, Some(expected));
    }

    #[test]
    fn a_part_that_says_so_is_json_or_in_a_charset() {
        let read = read_parts(&[
            part(
                "name=json\r\nContent-Type: application/json",
                b"{\"a\": [1]}",
            ),
            part("name=broken\r\ncontent-type: application/json", b"{"),
            part(
                "name=latin\r\nContent-Type: text/plain; charset=iso-8859-1",
                b"\xE9",
            ),
        ]);
        let expected = json!({"json": {"a": [1]}, "broken": "{", "latin": "\u{e9}"});
        assert_eq!(read, Some(expected));
    }

    #[test]
    fn a_file_is_its_bytes_as_base64() {
        let file = part("name=file; filename=\"a.bin\"", b"\0\xFF");
        assert_eq!(read_parts(&[file]), Some(json!({"file": "AP8="})));
    }

    #[test]
    fn a_form_that_ends_before_its_end_is_none() {
        let whole = [part("name=a", b"1"), b"--a b--".to_vec()].concat();
        assert!(read(&declared(FORM), &whole).is_some());
        for length in 0..whole.len() {
            assert_eq!(read(&declared(FORM), &whole[..length]), None, "{length}");
        }
    }

    #[test]
    fn a_form_is_known_by_its_first_part_without_a_media_type() {
        let body = b"--x\nContent-Disposition: form-data; name=\"a\"\n\n1\n--x--\n";
        for media_type in ["application/json", "multipart/form-data"] {
            assert_eq!(read(&declared(media_type), body), Some(json!({"a": "1"})));
        }
        assert_eq!(read(&HeaderMap::new(), b"--x\n\n1\n--x--\n"), None);
    }
}
