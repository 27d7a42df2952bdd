//! Credentials.

/// One credential, or one set of them that go together.
#[derive(Clone, Debug)]
pub struct Credential {
    /// The definition's name for it (a security scheme).
    pub scheme: String,
    /// What it is.
    pub kind: CredentialKind,
    /// What the definition says about it.
    pub description: Option<String>,
    /// Optional.
    pub optional: bool,
}

/// What kind of credential.
#[derive(Clone, Debug)]
pub enum CredentialKind {
    /// HTTP Basic.
    Basic {
        /// Display name of the user name, such as `Client Key`.
        username: String,
        /// Display name of the password, such as `API Key`.
        password: String,
    },
    /// A secret or a setting in one header or query parameter.
    ApiKey {
        /// Display name.
        title: String,
        /// Name of the connection parameter, such as `api_key`.
        parameter: String,
        /// Where it goes.
        location: CredentialLocation,
        /// Sent before the value, such as `Bearer `.
        prefix: String,
        /// Whether it is a secret, or a setting such as an address.
        secret: bool,
    },
    /// `Authorization: Bearer` with a token from the caller's source.
    OAuth(OAuth),
    /// `Authorization: Bearer` with a fixed token.
    Bearer {
        /// Display name.
        title: String,
    },
    /// Not sent by itself: it is part of values and addresses.
    Setting {
        /// Display name.
        title: String,
        /// Name of the connection parameter, such as `tenant`.
        parameter: String,
    },
}

/// A value that a caller gives.
#[derive(Clone, Copy, Debug)]
pub struct CredentialPart<'a> {
    /// Which one it is, if the credential has several.
    pub role: Option<&'static str>,
    /// What its Rust name comes from.
    pub name: &'a str,
    /// Display name.
    pub title: &'a str,
    /// Whether it is a source of tokens.
    pub is_token_source: bool,
}

impl CredentialKind {
    /// The values that a caller gives for it.
    #[must_use]
    pub fn values(&self) -> Vec<CredentialPart<'_>> {
        match self {
            Self::Basic { username, password } => vec![
                self.value(Some("username"), username, username),
                self.value(Some("password"), password, password),
            ],
            Self::ApiKey {
                parameter, title, ..
            }
            | Self::Setting { parameter, title } => vec![self.value(None, parameter, title)],
            Self::Bearer { title } => vec![self.value(None, title, title)],
            Self::OAuth(_) => vec![self.value(None, "token_source", "access token")],
        }
    }

    fn value<'a>(
        &self,
        role: Option<&'static str>,
        name: &'a str,
        title: &'a str,
    ) -> CredentialPart<'a> {
        CredentialPart {
            role,
            name,
            title,
            is_token_source: matches!(self, Self::OAuth(_)),
        }
    }

    /// Name of its connection parameter, if it is one.
    #[must_use]
    pub fn parameter(&self) -> Option<&str> {
        match self {
            Self::ApiKey { parameter, .. } | Self::Setting { parameter, .. } => Some(parameter),
            _ => None,
        }
    }
}

/// Where a key goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CredentialLocation {
    /// In the header of this name.
    Header(String),
    /// In the query parameter of this name.
    Query(String),
}

impl CredentialLocation {
    /// Name of the header or query parameter.
    #[must_use]
    pub fn wire(&self) -> &str {
        match self {
            Self::Header(wire) | Self::Query(wire) => wire,
        }
    }
}

/// OAuth 2, for the docs: the caller provides the token.
#[derive(Clone, Debug, Default)]
pub struct OAuth {
    /// Where a user grants access.
    pub authorization_url: Option<String>,
    /// Where tokens come from.
    pub token_url: Option<String>,
    /// Scopes and their descriptions.
    pub scopes: Vec<(String, String)>,
}
