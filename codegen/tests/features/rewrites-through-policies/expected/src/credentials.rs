//! Credentials.

use connector_runtime::SecretString;

/// Credentials. Never shown by `Debug`, and sent to the
/// addresses only that the client and its calls name.
#[derive(Clone, Debug)]
pub struct Credentials {
    runtime: connector_runtime::generated::Credentials,
}

impl Credentials {
    /// Secret.
    #[must_use]
    pub fn new(secret: impl Into<SecretString>) -> Self {
        Self {
            runtime: connector_runtime::generated::Credentials::none()
                .header("X-Key", "", secret.into())
                .as_setting("secret"),
        }
    }

    /// Credentials from environment variables:
    ///
    /// | variable | holds |
    /// |---|---|
    /// | `REWRITES_THROUGH_POLICIES_SECRET` | Secret |
    /// | `REWRITES_THROUGH_POLICIES_STATION` | Station (optional) |
    ///
    /// The error names the variables that are missing.
    pub fn from_env() -> Result<Self, connector_runtime::Error> {
        use connector_runtime::generated::environment;
        let [secret] = environment::required(["REWRITES_THROUGH_POLICIES_SECRET"])?;
        let credentials = Self::new(secret);
        let credentials = match environment::optional([
            "REWRITES_THROUGH_POLICIES_STATION",
        ]) {
            Some([station]) => credentials.with_station(station),
            None => credentials,
        };
        Ok(credentials)
    }

    /// Station.
    ///
    /// Name of your station.
    #[must_use]
    pub fn with_station(mut self, station: impl Into<SecretString>) -> Self {
        self.runtime = self.runtime.setting("station", station.into());
        self
    }
}

impl From<Credentials> for connector_runtime::generated::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.runtime
    }
}
