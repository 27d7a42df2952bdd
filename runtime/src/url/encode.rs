//! Percent-encoding.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};

/// All but letters, digits and `-._~`, the unreserved characters of RFC 3986.
const STRICT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Encodes a text so that no character has a special meaning in a path or a query.
pub(crate) fn encode(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, STRICT)
}

/// `name=value`
pub(crate) fn query_pair(name: &str, value: &str) -> String {
    format!("{}={}", encode(name), encode(value))
}
