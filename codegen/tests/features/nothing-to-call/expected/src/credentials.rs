//! Credentials.

use connector_runtime::SecretString;

/// Credentials. Never shown by `Debug`, and sent to the
/// client's own address only.
#[derive(Clone, Debug)]
pub struct Credentials {
    runtime: connector_runtime::generated::Credentials,
}

impl Credentials {
    /// A credential.
    #[must_use]
    pub fn new(credential: impl Into<SecretString>) -> Self {
        Self {
            runtime: connector_runtime::generated::Credentials::none()
                .header("X-Key", "", credential.into()),
        }
    }

    /// Credentials from environment variables:
    ///
    /// | variable | holds |
    /// |---|---|
    /// | `NOTHING_TO_CALL_CREDENTIAL` | A credential |
    ///
    /// The error names the variables that are missing.
    pub fn from_env() -> Result<Self, connector_runtime::Error> {
        use connector_runtime::generated::environment;
        let [credential] = environment::required(["NOTHING_TO_CALL_CREDENTIAL"])?;
        let credentials = Self::new(credential);
        Ok(credentials)
    }
}

impl From<Credentials> for connector_runtime::generated::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.runtime
    }
}
