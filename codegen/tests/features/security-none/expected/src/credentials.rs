//! Credentials.

use connector_runtime::SecretString;
use connector_runtime::generated::Security;

static SECURITY: Security = Security {
    default: None,
    operations: &[("Ping", &[])],
};

/// What a caller proves itself with. Never shown by `Debug`, and sent to the
/// client's own address only.
#[derive(Clone, Debug)]
pub struct Credentials {
    runtime: connector_runtime::generated::Credentials,
}

impl Credentials {
    /// key.
    #[must_use]
    pub fn new(key: impl Into<SecretString>) -> Self {
        Self {
            runtime: connector_runtime::generated::Credentials::none()
                .security(&SECURITY)
                .header("X-Api-Key", "", key.into())
                .of_scheme("key"),
        }
    }
}

impl From<Credentials> for connector_runtime::generated::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.runtime
    }
}
