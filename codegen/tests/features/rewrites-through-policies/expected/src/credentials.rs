//! Credentials.

use connector_runtime::SecretString;

/// What a caller proves itself with. Never shown by `Debug`, and sent to the
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
