//! Credentials.

/// What a caller proves itself with. Never shown by `Debug`, and sent to the
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
}

impl From<Credentials> for connector_runtime::generated::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.runtime
    }
}
