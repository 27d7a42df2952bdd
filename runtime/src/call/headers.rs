//! Header names and values.

use http::{HeaderName, HeaderValue, header};

/// Headers that callers cannot set.
const FRAMING: [HeaderName; 8] = [
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::EXPECT,
    header::HOST,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

pub(super) fn header_name(name: &str) -> Result<HeaderName, String> {
    let header = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| format!("`{name}` is not a header name"))?;
    if FRAMING.contains(&header) {
        return Err(format!("the header `{name}` is set by HTTP itself"));
    }
    Ok(header)
}

/// Recipients trim spaces: a value with spaces at its ends would arrive changed.
pub(super) fn header_value(name: &str, value: &str) -> Result<HeaderValue, String> {
    if value.trim_matches([' ', '\t']) != value {
        return Err(format!("the header `{name}` begins or ends with a space"));
    }
    HeaderValue::from_bytes(value.as_bytes())
        .map_err(|_| format!("the header `{name}` holds a line break or a control character"))
}
