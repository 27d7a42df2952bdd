//! The client.

use connector_runtime::{ClientOptions, Connector, Error, ErrorShape};
use crate::Credentials;

static CONNECTOR: Connector = Connector {
    name: "credentials-through-policies",
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    base_url: None,
    errors: ErrorShape {
        code: &[],
        message: &[],
        success: &[],
    },
    throttle: None,
    remedies: &[],
};

/// A client of Tide Table.
///
/// Cheap to clone; clones share connections and limits.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) runtime: connector_runtime::Client,
}

impl Client {
    /// A client that talks to the service at `base_url`, such as `https://{Station}.example.com/v1`.
    pub fn new(
        base_url: impl Into<String>,
        credentials: Credentials,
    ) -> Result<Self, Error> {
        Self::with_options(base_url, credentials, ClientOptions::new())
    }

    /// A client with another transport, other limits or another address.
    pub fn with_options(
        base_url: impl Into<String>,
        credentials: Credentials,
        options: ClientOptions,
    ) -> Result<Self, Error> {
        let runtime = connector_runtime::Client::new(
            &CONNECTOR,
            credentials.into(),
            options.base_url(base_url),
        )?;
        Ok(Self { runtime })
    }
}
