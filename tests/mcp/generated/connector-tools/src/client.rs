//! The client.

use connector_runtime::{ClientOptions, Error};
use connector_runtime::generated::{Connector, ErrorShape};
use crate::Credentials;

static CONNECTOR: Connector = Connector {
    name: "tools",
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    base_url: Some("https://tools.example.com"),
    errors: ErrorShape {
        code: &[],
        message: &[],
        texts: &[],
        success: &[],
        ..ErrorShape::DEFAULT
    },
    throttle: None,
    remedies: &[],
    status_remedies: &[],
    ..Connector::DEFAULT
};

/// A client of Tools.
///
/// Cheap to clone; clones share connections and limits.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) runtime: connector_runtime::generated::Client,
}

impl Client {
    /// A client that talks to <https://tools.example.com>.
    pub fn new(credentials: impl Into<Credentials>) -> Result<Self, Error> {
        Self::with_options(credentials, ClientOptions::new())
    }

    /// A client with another transport, other limits or another address.
    pub fn with_options(
        credentials: impl Into<Credentials>,
        options: ClientOptions,
    ) -> Result<Self, Error> {
        let runtime = connector_runtime::generated::Client::new(
            &CONNECTOR,
            credentials.into().into(),
            options,
        )?;
        Ok(Self { runtime })
    }

    /// A client through an Azure managed connection: its runtime URL takes the place of
    /// the service's address, and a token of Azure that of the credentials. The
    /// gateway's limit of calls is kept.
    ///
    /// Tokens are asked for with the scope
    /// [`SCOPE`](connector_runtime::managed::SCOPE).
    pub fn managed(
        runtime_url: impl Into<String>,
        tokens: impl connector_runtime::TokenSource,
    ) -> Result<Self, Error> {
        Self::managed_with_options(runtime_url, tokens, ClientOptions::new())
    }

    /// A client through an Azure managed connection, with another transport or other
    /// limits.
    pub fn managed_with_options(
        runtime_url: impl Into<String>,
        tokens: impl connector_runtime::TokenSource,
        options: ClientOptions,
    ) -> Result<Self, Error> {
        let runtime = connector_runtime::generated::Client::managed(
            &CONNECTOR,
            runtime_url,
            tokens,
            options,
        )?;
        Ok(Self { runtime })
    }

    /// The operations that the definition marks as internal.
    #[must_use]
    pub fn discovery(&self) -> Discovery {
        Discovery {
            runtime: self.runtime.clone(),
        }
    }
}

impl AsRef<connector_runtime::generated::Client> for Client {
    fn as_ref(&self) -> &connector_runtime::generated::Client {
        &self.runtime
    }
}

/// The operations that the definition marks as internal, such as look-ups of what
/// an input may be; see [`Client::discovery`].
#[derive(Clone, Debug)]
pub struct Discovery {
    pub(crate) runtime: connector_runtime::generated::Client,
}
