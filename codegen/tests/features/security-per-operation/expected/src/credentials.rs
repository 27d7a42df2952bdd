//! Credentials.

use connector_runtime::SecretString;
use connector_runtime::generated::Security;

static SECURITY: Security = Security {
    default: Some(&[&["key"]]),
    operations: &[],
    ..Security::DEFAULT
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

    /// Username.
    /// Password.
    #[must_use]
    pub fn with_basic(
        mut self,
        username: impl Into<SecretString>,
        password: impl Into<SecretString>,
    ) -> Self {
        self.runtime = self
            .runtime
            .basic(username.into(), password.into())
            .of_scheme("basic");
        self
    }

    /// Token.
    #[must_use]
    pub fn with_token(mut self, token: impl Into<SecretString>) -> Self {
        self.runtime = self
            .runtime
            .header("Authorization", "Bearer ", token.into())
            .of_scheme("token");
        self
    }
}

impl From<Credentials> for connector_runtime::generated::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.runtime
    }
}
