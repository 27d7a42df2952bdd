//! Credentials.

use connector_runtime::SecretString;

/// Credentials. Never shown by `Debug`, and sent to the
/// client's own address only.
#[derive(Clone, Debug)]
pub struct Credentials {
    runtime: connector_runtime::generated::Credentials,
}

impl Credentials {
    /// Credentials from environment variables:
    ///
    /// | variable | holds |
    /// |---|---|
    /// | `CLICKSEND_USERNAME` | Username |
    /// | `CLICKSEND_API_KEY` | API Key |
    ///
    /// The error names the variables that are missing.
    pub fn from_env() -> Result<Self, connector_runtime::Error> {
        use connector_runtime::generated::environment;
        let [username, api_key] = environment::required([
            "CLICKSEND_USERNAME",
            "CLICKSEND_API_KEY",
        ])?;
        let credentials = NewCredentials {
            username,
            api_key,
        }
            .build();
        Ok(credentials)
    }
}

/// The credentials that every call needs.
///
/// The account's user name, and an API key as the password.
#[derive(Clone)]
pub struct NewCredentials<
    Username: Into<SecretString> = SecretString,
    ApiKey: Into<SecretString> = SecretString,
> {
    /// Username.
    pub username: Username,
    /// API Key.
    pub api_key: ApiKey,
}

impl<Username: Into<SecretString>, ApiKey: Into<SecretString>> std::fmt::Debug
for NewCredentials<Username, ApiKey> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewCredentials").finish_non_exhaustive()
    }
}

impl<
    Username: Into<SecretString>,
    ApiKey: Into<SecretString>,
> NewCredentials<Username, ApiKey> {
    /// The credentials, to which optional ones can be added.
    pub fn build(self) -> Credentials {
        Credentials {
            runtime: connector_runtime::generated::Credentials::none()
                .basic(self.username.into(), self.api_key.into()),
        }
    }
}

impl<
    Username: Into<SecretString>,
    ApiKey: Into<SecretString>,
> From<NewCredentials<Username, ApiKey>> for Credentials {
    fn from(new: NewCredentials<Username, ApiKey>) -> Self {
        new.build()
    }
}

impl From<Credentials> for connector_runtime::generated::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.runtime
    }
}
