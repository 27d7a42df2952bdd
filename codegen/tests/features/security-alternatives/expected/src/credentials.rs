//! Credentials.

use connector_runtime::SecretString;
use connector_runtime::generated::Security;

static SECURITY: Security = Security {
    default: Some(&[&["header"], &["basic"]]),
    operations: &[],
    ..Security::DEFAULT
};

/// Credentials. Never shown by `Debug`, and sent to the
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

    /// Credentials from environment variables:
    ///
    /// | variable | holds |
    /// |---|---|
    /// | `SECURITY_ALTERNATIVES_HEADER` | header (optional) |
    /// | `SECURITY_ALTERNATIVES_USERNAME` | Username (optional) |
    /// | `SECURITY_ALTERNATIVES_PASSWORD` | Password (optional) |
    ///
    /// The error names the variables that are missing.
    pub fn from_env() -> Result<Self, connector_runtime::Error> {
        use connector_runtime::generated::environment;
        environment::any([
            "SECURITY_ALTERNATIVES_HEADER",
            "SECURITY_ALTERNATIVES_USERNAME",
            "SECURITY_ALTERNATIVES_PASSWORD",
        ])?;
        let credentials = Self::none();
        let credentials = match environment::optional(["SECURITY_ALTERNATIVES_HEADER"]) {
            Some([header]) => credentials.with_header(header),
            None => credentials,
        };
        let credentials = match environment::optional([
            "SECURITY_ALTERNATIVES_USERNAME",
            "SECURITY_ALTERNATIVES_PASSWORD",
        ]) {
            Some([username, password]) => credentials.with_basic(username, password),
            None => credentials,
        };
        Ok(credentials)
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
