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
    /// | `TXTSYNC_CLIENT_KEY` | Client Key |
    /// | `TXTSYNC_CLIENT_SECRET` | Client Secret |
    /// | `TXTSYNC_API_KEY` | API Key (optional) |
    ///
    /// The error names the variables that are missing.
    pub fn from_env() -> Result<Self, connector_runtime::Error> {
        use connector_runtime::generated::environment;
        let [client_key, client_secret] = environment::required([
            "TXTSYNC_CLIENT_KEY",
            "TXTSYNC_CLIENT_SECRET",
        ])?;
        let credentials = NewCredentials {
            client_key,
            client_secret,
        }
            .build();
        let credentials = match environment::optional(["TXTSYNC_API_KEY"]) {
            Some([api_key]) => credentials.with_api_key(api_key),
            None => credentials,
        };
        Ok(credentials)
    }

    /// API Key.
    ///
    /// API key, which goes with a plan of use. Direct connections need one, as the
    /// service's docs have it; a managed connection brings its own.
    #[must_use]
    pub fn with_api_key(mut self, api_key: impl Into<SecretString>) -> Self {
        self.runtime = self.runtime.header("x-api-key", "", api_key.into());
        self
    }
}

/// The credentials that every call needs.
///
/// Client key as the user name, client secret as the password.
#[derive(Clone)]
pub struct NewCredentials<
    ClientKey: Into<SecretString> = SecretString,
    ClientSecret: Into<SecretString> = SecretString,
> {
    /// Client Key.
    pub client_key: ClientKey,
    /// Client Secret.
    pub client_secret: ClientSecret,
}

impl<ClientKey: Into<SecretString>, ClientSecret: Into<SecretString>> std::fmt::Debug
for NewCredentials<ClientKey, ClientSecret> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewCredentials").finish_non_exhaustive()
    }
}

impl<
    ClientKey: Into<SecretString>,
    ClientSecret: Into<SecretString>,
> NewCredentials<ClientKey, ClientSecret> {
    /// The credentials, to which optional ones can be added.
    pub fn build(self) -> Credentials {
        Credentials {
            runtime: connector_runtime::generated::Credentials::none()
                .basic(self.client_key.into(), self.client_secret.into()),
        }
    }
}

impl<
    ClientKey: Into<SecretString>,
    ClientSecret: Into<SecretString>,
> From<NewCredentials<ClientKey, ClientSecret>> for Credentials {
    fn from(new: NewCredentials<ClientKey, ClientSecret>) -> Self {
        new.build()
    }
}

impl From<Credentials> for connector_runtime::generated::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.runtime
    }
}
