//! Addresses in responses.

use http::Uri;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::{BaseUrl, path::is_dot_segment};

/// Characters that services leave unencoded, although URLs may not contain them.
const LOOSE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Path and query of an address on the host of a base URL.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Link {
    path: String,
    query: Option<String>,
}

impl Link {
    /// Accepts an absolute address, or a path from the root, that stays on the host of
    /// `base`. A refusal does not repeat it.
    pub(crate) fn resolve(base: &BaseUrl, text: &str) -> Result<Self, &'static str> {
        let text = text.trim();
        let encoded = utf8_percent_encode(text, LOOSE).to_string();
        let absolute = if encoded.starts_with("//") {
            format!("{}:{encoded}", base.scheme().as_str())
        } else if encoded.starts_with('/') {
            format!("{}{encoded}", base.root())
        } else {
            encoded
        };
        let uri: Uri = absolute.parse().map_err(|_| "is not a URL")?;
        if uri.scheme().is_none() || uri.authority().is_none() {
            return Err("is not an absolute URL");
        }
        if !base.is_host_of(&uri) {
            return Err("points to another host");
        }
        if uri.path().split('/').any(is_dot_segment) {
            return Err("has `..` in its path");
        }
        Ok(Self {
            path: uri.path().to_owned(),
            query: uri.query().map(str::to_owned),
        })
    }

    /// The whole address.
    pub(crate) fn address(&self, base: &BaseUrl) -> String {
        let query = self.query.as_deref().map(|query| format!("?{query}"));
        format!("{}{}{}", base.root(), self.path, query.unwrap_or_default())
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// The pairs of the query, encoded.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = &str> {
        let query = self.query.as_deref().unwrap_or_default();
        query.split('&').filter(|pair| !pair.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(text: &str) -> Result<Link, &'static str> {
        Link::resolve(
            &BaseUrl::parse("https://api.example.com/v3", false).unwrap(),
            text,
        )
    }

    #[test]
    fn the_same_host_is_taken_however_it_is_written() {
        for text in [
            "https://api.example.com/v3/items?page=2",
            "https://API.example.com:443/v3/items?page=2",
            "//api.example.com/v3/items?page=2",
            "/v3/items?page=2",
            " https://api.example.com/v3/items?page=2#top ",
        ] {
            let link = link(text).unwrap_or_else(|reason| panic!("{text} {reason}"));
            assert_eq!(link.path(), "/v3/items", "{text}");
            assert_eq!(link.pairs().collect::<Vec<_>>(), ["page=2"], "{text}");
        }
    }

    #[test]
    fn another_host_protocol_port_or_user_is_refused() {
        for text in [
            "https://example.com/v3/items",
            "https://api.example.com.evil.example/",
            "https://api.example.com@evil.example/",
            "https://user@api.example.com/v3/items",
            "http://api.example.com/v3/items",
            "https://api.example.com:8443/v3/items",
            "//evil.example/v3/items",
            "\\\\evil.example/v3/items",
            "https:evil.example",
            "ftp://api.example.com/",
            "items?page=2",
            "",
        ] {
            assert!(link(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_link_that_climbs_is_refused() {
        assert!(link("/v3/../../admin").is_err());
        assert!(link("/v3/%2e%2e/admin").is_err());
    }

    #[test]
    fn characters_that_services_forget_to_encode_are_encoded() {
        let link = link("/v3/items?$skiptoken=a b|c").unwrap();
        assert_eq!(link.pairs().collect::<Vec<_>>(), ["$skiptoken=a%20b%7Cc"]);
    }
}
