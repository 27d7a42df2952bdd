//! Names of downloaded files.

use http::{HeaderMap, header::CONTENT_DISPOSITION};
use percent_encoding::percent_decode;

/// The name in the connector's own header, percent-encoded, else the one in
/// `Content-Disposition`; a plain name, never a path.
pub(super) fn in_headers(headers: &HeaderMap, own: Option<&'static str>) -> Option<String> {
    own.and_then(|name| headers.get(name))
        .map(|value| decoded(value.as_bytes()))
        .or_else(|| in_disposition(headers.get(CONTENT_DISPOSITION)?.as_bytes()))
        .as_deref()
        .and_then(plain)
}

/// `filename*=UTF-8''…` before `filename=…` (RFC 6266).
fn in_disposition(value: &[u8]) -> Option<String> {
    let value = String::from_utf8_lossy(value);
    let parameters = || {
        value
            .split(';')
            .skip(1)
            .filter_map(|part| part.split_once('='))
    };
    let named = |wanted: &str| {
        parameters()
            .find(|(name, _)| name.trim().eq_ignore_ascii_case(wanted))
            .map(|(_, value)| value.trim().to_owned())
    };
    if let Some(extended) = named("filename*") {
        let (_, encoded) = extended.split_once("''")?;
        return Some(decoded(encoded.as_bytes()));
    }
    named("filename").map(|name| name.trim_matches('"').replace("\\\"", "\""))
}

fn decoded(value: &[u8]) -> String {
    percent_decode(value).decode_utf8_lossy().into_owned()
}

/// The last part of what may be a path, where that is a name.
fn plain(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\', ':']).next()?.trim();
    let is_name = !matches!(name, "" | "." | "..") && !name.chars().any(char::is_control);
    is_name.then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn name(disposition: &'static str) -> Option<String> {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_DISPOSITION, HeaderValue::from_static(disposition));
        in_headers(&headers, Some("x-filename"))
    }

    #[test]
    fn the_connectors_own_header_comes_first() {
        let mut headers = HeaderMap::new();
        headers.insert("x-filename", HeaderValue::from_static("Zo%C3%AB.pdf"));
        headers.insert(
            CONTENT_DISPOSITION,
            HeaderValue::from_static("attachment; filename=b"),
        );
        assert_eq!(
            in_headers(&headers, Some("x-filename")).as_deref(),
            Some("Zoë.pdf")
        );
        assert_eq!(in_headers(&headers, None).as_deref(), Some("b"));
    }

    #[test]
    fn both_forms_of_the_disposition_are_read() {
        assert_eq!(
            name("attachment; filename=\"a b.pdf\"").as_deref(),
            Some("a b.pdf")
        );
        assert_eq!(
            name("attachment; filename=x; filename*=UTF-8''Zo%C3%AB.pdf").as_deref(),
            Some("Zoë.pdf"),
        );
    }

    #[test]
    fn a_path_is_cut_to_its_last_name() {
        assert_eq!(
            name("attachment; filename=\"../../etc/passwd\"").as_deref(),
            Some("passwd")
        );
        assert_eq!(
            name("attachment; filename=\"C:\\a\\b.txt\"").as_deref(),
            Some("b.txt")
        );
        assert_eq!(
            name("attachment; filename*=UTF-8''..%2f..%2fx").as_deref(),
            Some("x")
        );
        assert_eq!(name("attachment; filename=\"..\""), None);
        assert_eq!(name("attachment"), None);
    }
}
