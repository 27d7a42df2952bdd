//! Credentials.

use connector_runtime::SecretString;

/// What a caller proves itself with. Never shown by `Debug`, and sent to the
/// client's own address only.
#[derive(Clone, Debug)]
pub struct Credentials {
    runtime: connector_runtime::generated::Credentials,
}

impl Credentials {
    /// The credentials that every call needs.
    #[must_use]
    pub fn new(required: CredentialsRequired) -> Self {
        Self {
            runtime: connector_runtime::generated::Credentials::none()
                .basic(required.client_key, required.client_secret),
        }
    }

    /// API Key.
    ///
    /// API key, which goes with a plan of use. Direct connections need one, as the
    /// service's docs have it; a managed connection brings its own.
    #[must_use]
    pub fn with_api_key(mut self, api_key: impl Into<SecretString>) -> Self {
        self.runtime = self.runtime.header("x-api-key", "", api_key.into());
        self
    }
}

/// The credentials that every call needs.
///
/// Client key as the user name, client secret as the password.
#[derive(Clone, Debug)]
pub struct CredentialsRequired {
    /// Client Key.
    pub client_key: SecretString,
    /// Client Secret.
    pub client_secret: SecretString,
}

impl From<Credentials> for connector_runtime::generated::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.runtime
    }
}
