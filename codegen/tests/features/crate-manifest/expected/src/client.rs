//! The client.

use connector_runtime::{ClientOptions, Connector, Error, ErrorShape, Throttle};

static CONNECTOR: Connector = Connector {
    name: "crate-manifest",
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    base_url: Some("https://api.example.com/v1"),
    errors: ErrorShape {
        code: &["/code"],
        message: &[],
        success: &[],
    },
    throttle: Some(Throttle {
        calls: 100,
        seconds: 60,
    }),
    remedies: &[("NoSuchQueue", "Ask for the name of the queue.")],
};

/// A client of Job Queue.
///
/// Cheap to clone; clones share connections and limits.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) runtime: connector_runtime::Client,
}

impl Client {
    /// A client that talks to <https://api.example.com/v1>.
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
