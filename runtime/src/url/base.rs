//! Base URLs.

use std::{
    borrow::Cow,
    fmt,
    net::{IpAddr, Ipv6Addr},
};

use http::{Uri, uri};

use super::path::is_dot_segment;

/// The base URL of a client's requests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BaseUrl {
    scheme: Scheme,
    authority: uri::Authority,
    path: String,
}

/// The protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    Http,
    Https,
}

type Refusal = Cow<'static, str>;

impl BaseUrl {
    /// Parses a base URL; a refusal does not repeat it.
    pub(crate) fn parse(text: &str, allow_plain_http: bool) -> Result<Self, Refusal> {
        let uri: Uri = text
            .parse()
            .map_err(|_| "the base URL is not an absolute URL in ASCII")?;
        let scheme = match uri.scheme_str() {
            Some("https") => Scheme::Https,
            Some("http") => Scheme::Http,
            _ => return Err("the base URL does not begin with `https://`".into()),
        };
        let authority = uri.authority().ok_or("the base URL names no host")?;
        if authority.as_str().contains('@') {
            return Err("the base URL holds a user name: give it as a credential".into());
        }
        // `Uri` silently drops fragments.
        if uri.query().is_some() || text.contains(['?', '#']) {
            return Err("the base URL holds a query or a fragment".into());
        }
        let host =
            host_of(authority.as_str()).ok_or("the base URL names no valid host and port")?;
        if scheme == Scheme::Http && !allow_plain_http && !is_loopback(host) {
            return Err("the base URL is plain `http`: use `https`, or see \
                        `ClientOptions::allow_plain_http`"
                .into());
        }
        let path = uri.path().trim_end_matches('/');
        if !path.chars().all(is_path_character) || path.split('/').any(is_dot_segment) {
            return Err("the path of the base URL is not percent-encoded or holds `..`".into());
        }
        Ok(Self {
            scheme,
            authority: authority.clone(),
            path: path.to_owned(),
        })
    }

    /// The same host, without the path.
    pub(crate) fn root(&self) -> Self {
        Self {
            path: String::new(),
            ..self.clone()
        }
    }

    /// Whether an address has the same scheme and host.
    pub(super) fn is_host_of(&self, uri: &Uri) -> bool {
        let port = |port: Option<u16>| port.unwrap_or(self.scheme.default_port());
        uri.scheme_str() == Some(self.scheme.as_str())
            && uri.authority().is_some_and(|other| {
                !other.as_str().contains('@')
                    && self.authority.host().eq_ignore_ascii_case(other.host())
                    && port(self.authority.port_u16()) == port(other.port_u16())
            })
    }

    /// The host, without its port.
    pub(crate) fn host(&self) -> &str {
        host_of(self.authority.as_str()).unwrap_or_default()
    }

    pub(crate) fn scheme(&self) -> Scheme {
        self.scheme
    }

    pub(crate) fn authority(&self) -> &uri::Authority {
        &self.authority
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }
}

impl Scheme {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }

    const fn default_port(self) -> u16 {
        match self {
            Self::Http => 80,
            Self::Https => 443,
        }
    }
}

impl From<Scheme> for uri::Scheme {
    fn from(scheme: Scheme) -> Self {
        match scheme {
            Scheme::Http => Self::HTTP,
            Scheme::Https => Self::HTTPS,
        }
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}://{}{}",
            self.scheme.as_str(),
            self.authority,
            self.path
        )
    }
}

/// The host of an authority, which may have a port.
fn host_of(authority: &str) -> Option<&str> {
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (authority, None),
    };
    let port_is_valid = port.is_none_or(|port| {
        port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok()
    });
    (port_is_valid && is_host(host)).then_some(host)
}

fn is_host(host: &str) -> bool {
    match ipv6(host) {
        Some(address) => address.parse::<Ipv6Addr>().is_ok(),
        None => {
            !host.is_empty()
                && host
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte))
        }
    }
}

fn ipv6(host: &str) -> Option<&str> {
    host.strip_prefix('[')?.strip_suffix(']')
}

fn is_loopback(host: &str) -> bool {
    let address = ipv6(host).unwrap_or(host);
    host.eq_ignore_ascii_case("localhost")
        || address
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

fn is_path_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || "/-._~%!$&'()*+,;=:@".contains(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepted(text: &str) -> String {
        BaseUrl::parse(text, false).unwrap().to_string()
    }

    fn refused(text: &str) -> bool {
        BaseUrl::parse(text, false).is_err()
    }

    #[test]
    fn a_slash_at_the_end_makes_no_difference() {
        assert_eq!(
            accepted("https://example.com/v3/"),
            "https://example.com/v3"
        );
        assert_eq!(accepted("https://example.com/"), "https://example.com");
        assert_eq!(accepted("https://example.com"), "https://example.com");
    }

    #[test]
    fn ports_and_addresses_are_taken() {
        assert_eq!(
            accepted("https://example.com:8443/a"),
            "https://example.com:8443/a"
        );
        assert_eq!(
            accepted("https://[2001:db8::1]:8443"),
            "https://[2001:db8::1]:8443"
        );
    }

    #[test]
    fn plain_http_is_for_the_loopback_interface() {
        for loopback in ["http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1"] {
            assert!(!refused(loopback), "{loopback}");
        }
        for other in [
            "http://example.com",
            "http://127.0.0.1.example.com",
            "http://localhost.me",
        ] {
            assert!(refused(other), "{other}");
            assert!(BaseUrl::parse(other, true).is_ok(), "{other}");
        }
    }

    #[test]
    fn what_is_more_than_a_base_is_refused() {
        for text in [
            "https://user@example.com",
            "https://user:password@example.com",
            "https://example.com?a=b",
            "https://example.com/#a",
            "https://example.com/a/../b",
            "https://example.com/%2e%2E/b",
            "https://example.com/a b",
            "https://example.com:99999",
            "https://example.com:/",
            "https://exa\\mple.com",
            "ftp://example.com",
            "//example.com",
            "example.com",
            "/v3",
            "",
        ] {
            assert!(refused(text), "{text}");
        }
    }

    #[test]
    fn a_refusal_does_not_repeat_the_url() {
        let refusal = BaseUrl::parse("https://user:secret@example.com", false).unwrap_err();
        assert!(!refusal.contains("secret"));
    }
}
