//! Formats of single values.

use crate::openapi::vocabulary::nearest;
use crate::source::{Diagnostics, Node};

/// Formats that OpenAPI, JSON Schema, the OpenAPI format registry or `AutoRest`
/// describe, whether or not they have a Rust type.
const FORMATS: &[&str] = &[
    "arm-id",
    "base64",
    "base64url",
    "binary",
    "byte",
    "char",
    "commonmark",
    "date",
    "date-time",
    "date-time-local",
    "date-time-rfc1123",
    "datetime",
    "decimal",
    "decimal128",
    "double",
    "double-int",
    "duration",
    "email",
    "etag",
    "file",
    "float",
    "guid",
    "hostname",
    "html",
    "http-date",
    "idn-email",
    "idn-hostname",
    "int",
    "int16",
    "int32",
    "int64",
    "int8",
    "integer",
    "ipv4",
    "ipv6",
    "iri",
    "iri-reference",
    "json-pointer",
    "long",
    "media-range",
    "number",
    "password",
    "phone",
    "regex",
    "relative-json-pointer",
    "string",
    "time",
    "uint16",
    "uint32",
    "uint64",
    "uint8",
    "unixtime",
    "uri",
    "uri-reference",
    "uri-template",
    "url",
    "uuid",
];

/// How many wrong letters count as a typo.
const SLIPS: usize = 2;

pub(super) fn check(schema: &Node, diagnostics: &mut Diagnostics) {
    let Some(format) = schema.get("format") else {
        return;
    };
    let Some(text) = format.text() else {
        return;
    };
    let lower = text.to_ascii_lowercase();
    if FORMATS.contains(&lower.as_str()) {
        return;
    }
    let message = format!("`{text}` is not a known format");
    let help = match nearest(&lower, FORMATS.iter().copied(), SLIPS) {
        Some(right) => format!("did you mean `{right}`?"),
        None => "only the docs show it".to_owned(),
    };
    diagnostics.wrong(format.span, message).help(help);
}
