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
