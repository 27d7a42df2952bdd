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
                .header("UrlAsms", "", required.host_url)
                .header("TokenAsms", "", required.api_key),
        }
    }
}

/// The credentials that every call needs.
#[derive(Clone, Debug)]
pub struct CredentialsRequired {
    /// ASMS Host.
    ///
    /// Address of the API of your ASMS installation, to which the connector's adapter
    /// passes each call on.
    pub host_url: SecretString,
    /// Integration Token.
    ///
    /// Integration token of an ASMS account.
    pub api_key: SecretString,
}

impl From<Credentials> for connector_runtime::generated::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.runtime
    }
}
