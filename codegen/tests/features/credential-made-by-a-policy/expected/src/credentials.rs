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
    /// | `CREDENTIAL_MADE_BY_A_POLICY_USERNAME` | User name |
    /// | `CREDENTIAL_MADE_BY_A_POLICY_SECRET` | Secret |
    ///
    /// The error names the variables that are missing.
    pub fn from_env() -> Result<Self, connector_runtime::Error> {
        use connector_runtime::generated::environment;
        let [username, secret] = environment::required([
            "CREDENTIAL_MADE_BY_A_POLICY_USERNAME",
            "CREDENTIAL_MADE_BY_A_POLICY_SECRET",
        ])?;
        let credentials = NewCredentials { username, secret }.build();
        Ok(credentials)
    }
}

/// The credentials that every call needs.
#[derive(Clone)]
pub struct NewCredentials<
    Username: Into<SecretString> = SecretString,
    Secret: Into<SecretString> = SecretString,
> {
    /// User name.
    pub username: Username,
    /// Secret.
    pub secret: Secret,
}

impl<Username: Into<SecretString>, Secret: Into<SecretString>> std::fmt::Debug
for NewCredentials<Username, Secret> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewCredentials").finish_non_exhaustive()
    }
}

impl<
    Username: Into<SecretString>,
    Secret: Into<SecretString>,
> NewCredentials<Username, Secret> {
    /// The credentials, to which optional ones can be added.
    pub fn build(self) -> Credentials {
        Credentials {
            runtime: connector_runtime::generated::Credentials::none()
                .setting("username", self.username.into())
                .setting("secret", self.secret.into()),
        }
    }
}

impl<
    Username: Into<SecretString>,
    Secret: Into<SecretString>,
> From<NewCredentials<Username, Secret>> for Credentials {
    fn from(new: NewCredentials<Username, Secret>) -> Self {
        new.build()
    }
}

impl From<Credentials> for connector_runtime::generated::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.runtime
    }
}
