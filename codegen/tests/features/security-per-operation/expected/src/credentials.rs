//! Credentials.

use connector_runtime::SecretString;
use connector_runtime::generated::Security;

static SECURITY: Security = Security {
    default: Some(&[&["key"]]),
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

    /// Credentials from environment variables:
    ///
    /// | variable | holds |
    /// |---|---|
    /// | `SECURITY_PER_OPERATION_KEY` | key |
    /// | `SECURITY_PER_OPERATION_USERNAME` | Username (optional) |
    /// | `SECURITY_PER_OPERATION_PASSWORD` | Password (optional) |
    /// | `SECURITY_PER_OPERATION_TOKEN` | Token (optional) |
    ///
    /// The error names the variables that are missing.
    pub fn from_env() -> Result<Self, connector_runtime::Error> {
        use connector_runtime::generated::environment;
        let [key] = environment::required(["SECURITY_PER_OPERATION_KEY"])?;
        let credentials = Self::new(key);
        let credentials = match environment::optional([
            "SECURITY_PER_OPERATION_USERNAME",
            "SECURITY_PER_OPERATION_PASSWORD",
        ]) {
            Some([username, password]) => credentials.with_basic(username, password),
            None => credentials,
        };
        let credentials = match environment::optional(["SECURITY_PER_OPERATION_TOKEN"]) {
            Some([token]) => credentials.with_token(token),
            None => credentials,
        };
        Ok(credentials)
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
