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
    /// | `ARANDA_ASMS_HOST_URL` | ASMS Host |
    /// | `ARANDA_ASMS_API_KEY` | Integration Token |
    ///
    /// The error names the variables that are missing.
    pub fn from_env() -> Result<Self, connector_runtime::Error> {
        use connector_runtime::generated::environment;
        let [host_url, api_key] = environment::required([
            "ARANDA_ASMS_HOST_URL",
            "ARANDA_ASMS_API_KEY",
        ])?;
        let credentials = NewCredentials {
            host_url,
            api_key,
        }
            .build();
        Ok(credentials)
    }
}

/// The credentials that every call needs.
#[derive(Clone)]
pub struct NewCredentials<
    HostUrl: Into<SecretString> = SecretString,
    ApiKey: Into<SecretString> = SecretString,
> {
    /// ASMS Host.
    ///
    /// Address of the API of your ASMS installation, to which the connector's adapter
    /// passes each call on.
    pub host_url: HostUrl,
    /// Integration Token.
    ///
    /// Integration token of an ASMS account.
    pub api_key: ApiKey,
}

impl<HostUrl: Into<SecretString>, ApiKey: Into<SecretString>> std::fmt::Debug
for NewCredentials<HostUrl, ApiKey> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewCredentials").finish_non_exhaustive()
    }
}

impl<
    HostUrl: Into<SecretString>,
    ApiKey: Into<SecretString>,
> NewCredentials<HostUrl, ApiKey> {
    /// The credentials, to which optional ones can be added.
    pub fn build(self) -> Credentials {
        Credentials {
            runtime: connector_runtime::generated::Credentials::none()
                .header("UrlAsms", "", self.host_url.into())
                .header("TokenAsms", "", self.api_key.into()),
        }
    }
}

impl<
    HostUrl: Into<SecretString>,
    ApiKey: Into<SecretString>,
> From<NewCredentials<HostUrl, ApiKey>> for Credentials {
    fn from(new: NewCredentials<HostUrl, ApiKey>) -> Self {
        new.build()
    }
}

impl From<Credentials> for connector_runtime::generated::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.runtime
    }
}
