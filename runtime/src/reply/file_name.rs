//! Names of downloaded files.

use http::{HeaderMap, header::CONTENT_DISPOSITION};
use percent_encoding::percent_decode;

/// The percent-encoded name in the connector's own header, or else the one in
/// `Content-Disposition`; a plain name, never a path.
pub(super) fn in_headers(headers: &HeaderMap, own: Option<&'static str>) -> Option<String> {
    own.and_then(|name| headers.get(name))
        .map(|value| decoded(value.as_bytes()))
        .or_else(|| in_disposition(headers.get(CONTENT_DISPOSITION)?.as_bytes()))
        .as_deref()
        .and_then(plain)
}

/// `filename*=UTF-8'en'…` before `filename=…` (RFC 6266).
fn in_disposition(value: &[u8]) -> Option<String> {
    let value = String::from_utf8_lossy(value);
    let named = |wanted: &str| {
        parameters(&value)
            .into_iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(wanted))
            .map(|(_, value)| value)
    };
    named("filename*")
        .as_deref()
        .and_then(extended)
        .or_else(|| named("filename"))
}

/// The parameters of a header behind its first word: names and values, without
/// quotes. A quoted value may hold semicolons.
pub(crate) fn parameters(value: &str) -> Vec<(String, String)> {
    let mut parts = vec![String::new()];
    let mut characters = value.chars();
    let mut is_quoted = false;
    while let Some(character) = characters.next() {
        let Some(part) = parts.last_mut() else {
            break;
        };
        match character {
            '"' => is_quoted = !is_quoted,
            ';' if !is_quoted => parts.push(String::new()),
            // Windows paths are sent with single backslashes.
            '\\' if is_quoted && characters.as_str().starts_with(['"', '\\']) => {
                part.extend(characters.next());
            }
            other => part.push(other),
        }
    }
    let parameters = parts.iter().skip(1).filter_map(|part| part.split_once('='));
    parameters
        .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
        .collect()
}

/// `charset'language'percent-encoded` (RFC 8187), where the charset is UTF-8.
fn extended(value: &str) -> Option<String> {
    let (charset, rest) = value.split_once('\'')?;
    let (_, encoded) = rest.split_once('\'')?;
    let is_utf_8 = charset.trim().eq_ignore_ascii_case("utf-8");
    is_utf_8.then(|| decoded(encoded.as_bytes()))
}

fn decoded(value: &[u8]) -> String {
    percent_decode(value).decode_utf8_lossy().into_owned()
}

/// The last part of what may be a path, if it is a valid name.
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
    fn a_quoted_name_may_hold_semicolons_and_quotes() {
        assert_eq!(
            name("attachment; filename=\"a;b.pdf\"").as_deref(),
            Some("a;b.pdf")
        );
        let quotes = name("attachment; filename=\"a \\\"b\\\".pdf\"; size=7");
        assert_eq!(quotes.as_deref(), Some("a \"b\".pdf"));
    }

    #[test]
    fn an_extended_name_may_tell_its_language_and_the_plain_one_stands_in() {
        let spanish = "attachment; filename=\"b\"; filename*=UTF-8'es'informe%20final.pdf";
        assert_eq!(name(spanish).as_deref(), Some("informe final.pdf"));
        let other = "attachment; filename=\"b.pdf\"; filename*=iso-8859-1''%A3.pdf";
        assert_eq!(name(other).as_deref(), Some("b.pdf"));
        let broken = "attachment; filename*=UTF-8; filename=\"b.pdf\"";
        assert_eq!(name(broken).as_deref(), Some("b.pdf"));
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
