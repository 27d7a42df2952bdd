//! Credentials.

/// Credentials. Never shown by `Debug`, and sent to the
/// client's own address only.
#[derive(Clone, Debug)]
pub struct Credentials {
    runtime: connector_runtime::generated::Credentials,
}

impl Credentials {
    /// Where OAuth 2 access tokens come from.
    ///
    /// Users grant access at `https://login.example.com/authorize`.
    /// Tokens come from `https://login.example.com/token`.
    ///
    /// Scopes:
    ///
    /// * `tides.read`: Read tides.
    /// * `tides.write`
    #[must_use]
    pub fn new(token_source: impl connector_runtime::TokenSource) -> Self {
        Self {
            runtime: connector_runtime::generated::Credentials::none()
                .bearer(token_source),
        }
    }

    /// Credentials from environment variables:
    ///
    /// | variable | holds |
    /// |---|---|
    /// | `SECURITY_OAUTH2_TOKEN_SOURCE` | Where OAuth 2 access tokens come from |
    ///
    /// The error names the variables that are missing.
    pub fn from_env() -> Result<Self, connector_runtime::Error> {
        use connector_runtime::generated::environment;
        let [token_source] = environment::required(["SECURITY_OAUTH2_TOKEN_SOURCE"])?;
        let credentials = Self::new(token_source);
        Ok(credentials)
    }
}

impl From<Credentials> for connector_runtime::generated::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.runtime
    }
}
