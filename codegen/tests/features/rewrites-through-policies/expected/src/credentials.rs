//! Credentials.

use connector_runtime::SecretString;

/// What a caller proves itself with. Never shown by `Debug`, and sent to the
/// addresses only that the client and its calls name.
#[derive(Clone, Debug)]
pub struct Credentials {
    runtime: connector_runtime::Credentials,
}

impl Credentials {
    /// key.
    #[must_use]
    pub fn new(key: impl Into<SecretString>) -> Self {
        Self {
            runtime: connector_runtime::Credentials::none()
                .header("X-Key", "", key.into()),
        }
    }
}

impl From<Credentials> for connector_runtime::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.runtime
    }
}
