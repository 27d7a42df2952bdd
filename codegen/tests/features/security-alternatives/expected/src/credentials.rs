//! Credentials.

use connector_runtime::SecretString;
use connector_runtime::generated::Security;

static SECURITY: Security = Security {
    default: Some(&[&["header"], &["basic"]]),
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
    /// No credentials. Where the service wants some, any one that a method adds is enough.
    #[must_use]
    pub fn none() -> Self {
        Self {
            runtime: connector_runtime::generated::Credentials::none()
                .security(&SECURITY),
        }
    }

    /// header.
    #[must_use]
    pub fn with_header(mut self, header: impl Into<SecretString>) -> Self {
        self.runtime = self
            .runtime
            .header("X-Api-Key", "", header.into())
            .of_scheme("header");
        self
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
}

impl Default for Credentials {
    fn default() -> Self {
        Self::none()
    }
}

impl From<Credentials> for connector_runtime::generated::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.runtime
    }
}
