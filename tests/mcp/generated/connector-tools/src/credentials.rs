//! Credentials.

use connector_runtime::SecretString;

/// Credentials. Never shown by `Debug`, and sent to the
/// client's own address only.
#[derive(Clone, Debug)]
pub struct Credentials {
    runtime: connector_runtime::generated::Credentials,
}

impl Credentials {
    /// Token.
    #[must_use]
    pub fn new(api_key: impl Into<SecretString>) -> Self {
        Self {
            runtime: connector_runtime::generated::Credentials::none()
                .header("Authorization", "Bearer ", api_key.into()),
        }
    }

    /// Credentials from environment variables:
    ///
    /// | variable | holds |
    /// |---|---|
    /// | `TOOLS_API_KEY` | Token |
    ///
    /// The error names the variables that are missing.
    pub fn from_env() -> Result<Self, connector_runtime::Error> {
        use connector_runtime::generated::environment;
        let [api_key] = environment::required(["TOOLS_API_KEY"])?;
        let credentials = Self::new(api_key);
        Ok(credentials)
    }
}

impl From<Credentials> for connector_runtime::generated::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.runtime
    }
}
