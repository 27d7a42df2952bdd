//! The client.

use connector_runtime::{ClientOptions, Connector, Error, ErrorShape};

static CONNECTOR: Connector = Connector {
    name: "swagger-base-path",
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    base_url: Some("https://api.example.com:8443/parcels/v2"),
    errors: ErrorShape {
        code: &[],
        message: &[],
        success: &[],
    },
    throttle: None,
    remedies: &[],
};

/// A client of Parcel Desk.
///
/// Cheap to clone; clones share connections and limits.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) runtime: connector_runtime::Client,
}

impl Client {
    /// A client that talks to <https://api.example.com:8443/parcels/v2>.
    pub fn new() -> Result<Self, Error> {
        Self::with_options(ClientOptions::new())
    }

    /// A client with another transport, other limits or another address.
    pub fn with_options(options: ClientOptions) -> Result<Self, Error> {
        let runtime = connector_runtime::Client::new(
            &CONNECTOR,
            connector_runtime::Credentials::none(),
            options,
        )?;
        Ok(Self { runtime })
    }
}
