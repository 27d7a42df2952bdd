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
    /// | `SECURITY_TOGETHER_HEADER` | header |
    /// | `SECURITY_TOGETHER_USERNAME` | Username |
    /// | `SECURITY_TOGETHER_PASSWORD` | Password |
    ///
    /// The error names the variables that are missing.
    pub fn from_env() -> Result<Self, connector_runtime::Error> {
        use connector_runtime::generated::environment;
        let [header, username, password] = environment::required([
            "SECURITY_TOGETHER_HEADER",
            "SECURITY_TOGETHER_USERNAME",
            "SECURITY_TOGETHER_PASSWORD",
        ])?;
        let credentials = NewCredentials {
            header,
            username,
            password,
        }
            .build();
        Ok(credentials)
    }
}

/// The credentials that every call needs.
#[derive(Clone)]
pub struct NewCredentials<
    Header: Into<SecretString> = SecretString,
    Username: Into<SecretString> = SecretString,
    Password: Into<SecretString> = SecretString,
> {
    /// header.
    pub header: Header,
    /// Username.
    pub username: Username,
    /// Password.
    pub password: Password,
}

impl<
    Header: Into<SecretString>,
    Username: Into<SecretString>,
    Password: Into<SecretString>,
> std::fmt::Debug for NewCredentials<Header, Username, Password> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewCredentials").finish_non_exhaustive()
    }
}

impl<
    Header: Into<SecretString>,
    Username: Into<SecretString>,
    Password: Into<SecretString>,
> NewCredentials<Header, Username, Password> {
    /// The credentials, to which optional ones can be added.
    pub fn build(self) -> Credentials {
        Credentials {
            runtime: connector_runtime::generated::Credentials::none()
                .header("X-Api-Key", "", self.header.into())
                .basic(self.username.into(), self.password.into()),
        }
    }
}

impl<
    Header: Into<SecretString>,
    Username: Into<SecretString>,
    Password: Into<SecretString>,
> From<NewCredentials<Header, Username, Password>> for Credentials {
    fn from(new: NewCredentials<Header, Username, Password>) -> Self {
        new.build()
    }
}

impl From<Credentials> for connector_runtime::generated::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.runtime
    }
}
