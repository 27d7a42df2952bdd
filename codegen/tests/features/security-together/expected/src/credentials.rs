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
                .header("X-Api-Key", "", required.header)
                .basic(required.username, required.password),
        }
    }
}

/// The credentials that every call needs.
#[derive(Clone, Debug)]
pub struct CredentialsRequired {
    /// header.
    pub header: SecretString,
    /// Username.
    pub username: SecretString,
    /// Password.
    pub password: SecretString,
}

impl From<Credentials> for connector_runtime::generated::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.runtime
    }
}
