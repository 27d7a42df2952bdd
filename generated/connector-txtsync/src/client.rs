//! The client.

use connector_runtime::{ClientOptions, Connector, Error, ErrorShape, Throttle};
use crate::Credentials;

static CONNECTOR: Connector = Connector {
    name: "txtsync",
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    base_url: Some("https://api.txtsync.com"),
    errors: ErrorShape {
        code: &[],
        message: &[],
        success: &[],
    },
    throttle: Some(Throttle {
        calls: 100,
        seconds: 60,
    }),
    remedies: &[],
};

/// A client of TxtSync.
///
/// Cheap to clone; clones share connections and limits.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) runtime: connector_runtime::Client,
}

impl Client {
    /// A client that talks to <https://api.txtsync.com>.
    pub fn new(credentials: Credentials) -> Result<Self, Error> {
        Self::with_options(credentials, ClientOptions::new())
    }

    /// A client with another transport, other limits or another address.
    pub fn with_options(
        credentials: Credentials,
        options: ClientOptions,
    ) -> Result<Self, Error> {
        let runtime = connector_runtime::Client::new(
            &CONNECTOR,
            credentials.into(),
            options,
        )?;
        Ok(Self { runtime })
    }

    /// Look-ups that list the choices for other inputs.
    #[must_use]
    pub fn discovery(&self) -> Discovery {
        Discovery {
            runtime: self.runtime.clone(),
        }
    }
}

/// Look-ups that list the choices for other inputs; see [`Client::discovery`].
#[derive(Clone, Debug)]
pub struct Discovery {
    pub(crate) runtime: connector_runtime::Client,
}
