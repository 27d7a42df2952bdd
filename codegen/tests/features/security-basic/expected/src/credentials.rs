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
    /// | `SECURITY_BASIC_STATION` | Station |
    /// | `SECURITY_BASIC_PIN` | PIN |
    ///
    /// The error names the variables that are missing.
    pub fn from_env() -> Result<Self, connector_runtime::Error> {
        use connector_runtime::generated::environment;
        let [station, pin] = environment::required([
            "SECURITY_BASIC_STATION",
            "SECURITY_BASIC_PIN",
        ])?;
        let credentials = NewCredentials { station, pin }.build();
        Ok(credentials)
    }
}

/// The credentials that every call needs.
///
/// PIN of the station.
#[derive(Clone)]
pub struct NewCredentials<
    Station: Into<SecretString> = SecretString,
    Pin: Into<SecretString> = SecretString,
> {
    /// Station.
    pub station: Station,
    /// PIN.
    pub pin: Pin,
}

impl<Station: Into<SecretString>, Pin: Into<SecretString>> std::fmt::Debug
for NewCredentials<Station, Pin> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewCredentials").finish_non_exhaustive()
    }
}

impl<Station: Into<SecretString>, Pin: Into<SecretString>> NewCredentials<Station, Pin> {
    /// The credentials, to which optional ones can be added.
    pub fn build(self) -> Credentials {
        Credentials {
            runtime: connector_runtime::generated::Credentials::none()
                .basic(self.station.into(), self.pin.into()),
        }
    }
}

impl<
    Station: Into<SecretString>,
    Pin: Into<SecretString>,
> From<NewCredentials<Station, Pin>> for Credentials {
    fn from(new: NewCredentials<Station, Pin>) -> Self {
        new.build()
    }
}

impl From<Credentials> for connector_runtime::generated::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.runtime
    }
}
