//! Path templates.

use crate::model::{self, Path, Segment};
use crate::openapi::template::{TemplatePart, path_and_query, pieces};

/// A parsed path of a definition.
#[derive(Debug, Default)]
pub(crate) struct ParsedPath {
    /// Segments and fixed query.
    pub(crate) path: Path,
    /// Pairs of a query part whose value is a parameter: the name on the wire,
    /// and the name in braces.
    pub(crate) query_parameters: Vec<(String, String)>,
    /// Pairs whose value is a parameter with text around it.
    pub(crate) mixed_query: Vec<String>,
}

/// Parses a path.
pub(crate) fn parse(template: &str) -> ParsedPath {
    let (path, query) = path_and_query(template);
    let mut parsed = ParsedPath {
        path: Path {
            template: template.to_owned(),
            segments: segments(path),
            query: None,
        },
        ..ParsedPath::default()
    };
    let mut fixed = Vec::new();
    for pair in query
        .unwrap_or_default()
        .split('&')
        .filter(|pair| !pair.is_empty())
    {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let pieces = pieces(value);
        match pieces.as_slice() {
            [TemplatePart::Name(parameter)] => {
                parsed
                    .query_parameters
                    .push((name.to_owned(), (*parameter).to_owned()));
            }
            several
                if several
                    .iter()
                    .any(|piece| matches!(piece, TemplatePart::Name(_))) =>
            {
                parsed.mixed_query.push(name.to_owned());
                for piece in several {
                    if let TemplatePart::Name(parameter) = piece {
                        parsed
                            .query_parameters
                            .push((name.to_owned(), (*parameter).to_owned()));
                        break;
                    }
                }
            }
            _ => fixed.push(encode(pair, "/?")),
        }
    }
    if !fixed.is_empty() {
        parsed.path.query = Some(fixed.join("&"));
    }
    parsed
}

/// Replaces a parameter of a path by a fixed value.
pub(crate) fn fix(path: &mut Path, parameter: &str, value: &str) {
    let segments = std::mem::take(&mut path.segments);
    for segment in segments {
        match segment {
            Segment::Parameter(name) if name == parameter => {
                push_text(&mut path.segments, &encode_value(value));
            }
            Segment::Literal(text) => push_text(&mut path.segments, &text),
            other @ Segment::Parameter(_) => path.segments.push(other),
        }
    }
}

/// The names in braces, in order.
pub(crate) fn names(path: &Path) -> impl Iterator<Item = &str> {
    path.segments.iter().filter_map(|segment| match segment {
        Segment::Parameter(name) => Some(name.as_str()),
        Segment::Literal(_) => None,
    })
}

fn segments(path: &str) -> Vec<Segment> {
    let mut segments = Vec::new();
    if !path.starts_with('/') {
        push_text(&mut segments, "/");
    }
    for piece in pieces(path) {
        match piece {
            TemplatePart::Text(text) => push_text(&mut segments, &encode(text, "/")),
            TemplatePart::Name(name) => segments.push(Segment::Parameter(name.to_owned())),
        }
    }
    segments
}

/// The pieces of a policy's path; `None` if it is more than a path.
pub(crate) fn template_pieces(text: &str) -> Option<Vec<model::Piece>> {
    let pieces: Vec<model::Piece> = pieces(text)
        .into_iter()
        .map(|piece| match piece {
            TemplatePart::Text(text) => model::Piece::Text(encode(text, "/")),
            TemplatePart::Name(name) => model::Piece::Path(name.to_owned()),
        })
        .collect();
    (!text.contains('#')).then_some(pieces)
}

fn push_text(segments: &mut Vec<Segment>, text: &str) {
    match segments.last_mut() {
        Some(Segment::Literal(before)) => before.push_str(text),
        _ => segments.push(Segment::Literal(text.to_owned())),
    }
}

/// Percent-encodes what is not allowed in a path or a query; existing escapes
/// stay.
pub(crate) fn encode(text: &str, structure: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = String::with_capacity(text.len());
    for (index, byte) in bytes.iter().copied().enumerate() {
        let escape = byte == b'%'
            && bytes
                .get(index + 1..index + 3)
                .is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
        let plain = char::from(byte);
        if escape || is_plain(byte) || (byte.is_ascii() && structure.contains(plain)) {
            out.push(plain);
        } else {
            push_escape(&mut out, byte);
        }
    }
    out
}

/// Percent-encodes a value that must stay within its segment.
fn encode_value(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric()
            || b"-_~".contains(&byte)
            || (byte == b'.' && !matches!(text, "." | ".."))
        {
            out.push(char::from(byte));
        } else {
            push_escape(&mut out, byte);
        }
    }
    out
}

fn push_escape(out: &mut String, byte: u8) {
    const DIGITS: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    ];
    out.push('%');
    for digit in [byte >> 4, byte & 0xf] {
        out.extend(DIGITS.get(usize::from(digit)));
    }
}

/// What RFC 3986 allows in a segment.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&byte)
}
