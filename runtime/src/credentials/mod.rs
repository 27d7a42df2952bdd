//! Credentials.

mod error;
mod security;
mod signer;
mod token;

use std::{fmt, sync::Arc};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::{HeaderName, HeaderValue, Request, header::AUTHORIZATION};
use secrecy::{ExposeSecret, SecretString};

pub(crate) use self::error::AuthError;
use self::signer::Target;
pub use self::{
    error::{SigningError, TokenError},
    security::{Alternatives, Security},
    signer::RequestSigner,
    token::TokenSource,
};
use crate::{transport::Body, url};

/// The credentials of a caller. Generated crates create them from a type of their own,
/// in the provider's terms.
///
/// Credentials are sent only to the host of the client's base URL, or to the host that
/// the definition names for a single operation
/// ([`Rewrite::base`](crate::generated::Rewrite)).
#[derive(Clone, Default)]
pub struct Credentials {
    credentials: Vec<Credential>,
    /// Which calls send which; `None` for all.
    security: Option<&'static Security>,
}

#[derive(Clone)]
struct Credential {
    /// The definition's name for the scheme; without a name, it applies to every call.
    name: Option<&'static str>,
    scheme: AuthScheme,
}

#[derive(Clone)]
enum AuthScheme {
    Basic {
        username: SecretString,
        password: SecretString,
    },
    Header {
        name: &'static str,
        /// `None` if the name is not one.
        parsed: Option<HeaderName>,
        prefix: &'static str,
        value: SecretString,
    },
    Query {
        name: &'static str,
        value: SecretString,
    },
    Bearer(Arc<dyn TokenSource>),
    Signer(Arc<dyn RequestSigner>),
    /// Not sent by itself.
    Setting {
        name: &'static str,
        value: SecretString,
    },
}

/// What credentials add to one request.
#[derive(Default)]
pub(crate) struct AuthParts {
    /// The last one with a name wins.
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) query: Vec<String>,
}

impl Credentials {
    /// No credentials: requests are sent without any.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// Adds HTTP Basic credentials.
    #[must_use]
    pub fn basic(self, username: SecretString, password: SecretString) -> Self {
        self.with(AuthScheme::Basic { username, password })
    }

    /// Adds a header; `prefix` precedes the value, such as `Bearer `.
    #[must_use]
    pub fn header(self, name: &'static str, prefix: &'static str, value: SecretString) -> Self {
        self.with(AuthScheme::Header {
            name,
            parsed: HeaderName::try_from(name).ok(),
            prefix,
            value,
        })
    }

    /// Adds a query parameter.
    #[must_use]
    pub fn query(self, name: &'static str, value: SecretString) -> Self {
        self.with(AuthScheme::Query { name, value })
    }

    /// Adds `Authorization: Bearer` with a token from a source, which is called for
    /// every request.
    #[must_use]
    pub fn bearer(self, source: impl TokenSource) -> Self {
        self.with(AuthScheme::Bearer(Arc::new(source)))
    }

    /// Adds a signer for finished requests.
    #[must_use]
    pub fn signed_by(self, signer: impl RequestSigner) -> Self {
        self.with(AuthScheme::Signer(Arc::new(signer)))
    }

    /// Adds a setting, which is not sent by itself, but used by the
    /// [changes](crate::generated::Rewrite) of direct calls.
    #[must_use]
    pub fn setting(self, name: &'static str, value: SecretString) -> Self {
        self.with(AuthScheme::Setting { name, value })
    }

    /// Makes the secret of the header or query parameter added last also the setting of
    /// this name.
    #[must_use]
    pub fn as_setting(self, name: &'static str) -> Self {
        match self.credentials.last().map(|last| &last.scheme) {
            Some(AuthScheme::Header { value, .. } | AuthScheme::Query { value, .. }) => {
                let value = value.clone();
                self.setting(name, value)
            }
            _ => self,
        }
    }

    /// The setting of this name.
    pub(crate) fn setting_value(&self, wanted: &str) -> Option<&str> {
        self.credentials
            .iter()
            .rev()
            .find_map(|one| match &one.scheme {
                AuthScheme::Setting { name, value } if *name == wanted => {
                    Some(value.expose_secret())
                }
                _ => None,
            })
    }

    /// Sets the definition's name for the credential added last; see [`Security`].
    #[must_use]
    pub fn of_scheme(mut self, scheme: &'static str) -> Self {
        if let Some(last) = self.credentials.last_mut() {
            last.name = Some(scheme);
        }
        self
    }

    /// Sets which calls send which credentials. Default: every call sends all of them.
    #[must_use]
    pub fn security(mut self, security: &'static Security) -> Self {
        self.security = Some(security);
        self
    }

    fn with(mut self, scheme: AuthScheme) -> Self {
        self.credentials.push(Credential { name: None, scheme });
        self
    }

    /// What the schemes of an operation add to a request.
    pub(crate) async fn parts(&self, operation: &str) -> Result<AuthParts, AuthError> {
        let mut parts = AuthParts::default();
        for scheme in self.sent_with(operation) {
            match scheme {
                AuthScheme::Basic { username, password } => {
                    let header = basic(username, password).map_err(AuthError::Input)?;
                    parts.headers.push(header);
                }
                AuthScheme::Header {
                    name,
                    parsed,
                    prefix,
                    value,
                } => {
                    let value = header_value(name, prefix, value).map_err(AuthError::Input)?;
                    let name = parsed.clone().ok_or_else(|| {
                        AuthError::Input(format!("`{name}` is not a header name"))
                    })?;
                    parts.headers.push((name, value));
                }
                AuthScheme::Query { name, value } => {
                    let value = value.expose_secret();
                    if value.is_empty() {
                        let problem = format!("the credential for the query `{name}` is empty");
                        return Err(AuthError::Input(problem));
                    }
                    parts.query.push(url::query_pair(name, value));
                }
                AuthScheme::Bearer(source) => {
                    let token = source.token().await.map_err(AuthError::Token)?;
                    let value = header_value("authorization", "Bearer ", &token);
                    let value = value.map_err(AuthError::Input)?;
                    parts.headers.push((AUTHORIZATION, value));
                }
                AuthScheme::Signer(_) | AuthScheme::Setting { .. } => {}
            }
        }
        Ok(parts)
    }

    /// Signs a finished request.
    pub(crate) async fn sign(
        &self,
        operation: &str,
        request: &mut Request<Body>,
    ) -> Result<(), AuthError> {
        for scheme in self.sent_with(operation) {
            if let AuthScheme::Signer(signer) = scheme {
                let target = Target::of(request);
                signer.sign(request).await.map_err(AuthError::Signing)?;
                if Target::of(request) != target {
                    return Err(AuthError::TargetChanged);
                }
            }
        }
        Ok(())
    }
}

fn basic(
    username: &SecretString,
    password: &SecretString,
) -> Result<(HeaderName, HeaderValue), String> {
    let (username, password) = (username.expose_secret(), password.expose_secret());
    if username.is_empty() && password.is_empty() {
        return Err("user name and password are empty".into());
    }
    if username.contains(':') {
        return Err("the user name contains a colon, which HTTP Basic cannot express".into());
    }
    if username
        .chars()
        .chain(password.chars())
        .any(char::is_control)
    {
        return Err("user name or password contain control characters".into());
    }
    let pair = STANDARD.encode(format!("{username}:{password}"));
    let value = secret_header("authorization", format!("Basic {pair}"))?;
    Ok((AUTHORIZATION, value))
}

fn header_value(name: &str, prefix: &str, value: &SecretString) -> Result<HeaderValue, String> {
    let value = value.expose_secret();
    if value.is_empty() || value.trim() != value {
        return Err(format!(
            "the credential for the header `{name}` is empty, or begins or ends with a space",
        ));
    }
    secret_header(name, [prefix, value].concat())
}

fn secret_header(name: &str, value: String) -> Result<HeaderValue, String> {
    let mut value = HeaderValue::try_from(value).map_err(|_| {
        format!(
            "the credential for the header `{name}` contains characters that a header cannot hold"
        )
    })?;
    value.set_sensitive(true);
    Ok(value)
}

/// Shows schemes and names, never values.
impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = self.credentials.iter().map(|credential| &credential.scheme);
        f.debug_list().entries(parts).finish()
    }
}

impl fmt::Debug for AuthScheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Basic { .. } => f.write_str("Basic"),
            Self::Header { name, .. } => write!(f, "Header({name})"),
            Self::Query { name, .. } => write!(f, "Query({name})"),
            Self::Bearer(_) => f.write_str("Bearer"),
            Self::Signer(_) => f.write_str("Signer"),
            Self::Setting { name, .. } => write!(f, "Setting({name})"),
        }
    }
}
