//! The client.

use connector_runtime::{ClientOptions, Connector, Error, ErrorShape, Throttle};
use crate::Credentials;

static CONNECTOR: Connector = Connector {
    name: "text-request",
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    base_url: Some("https://api.textrequest.com/api/v3"),
    errors: ErrorShape {
        code: &["/error_code", "/errorCode"],
        message: &["/error_message", "/message"],
        success: &[],
    },
    throttle: Some(Throttle {
        calls: 100,
        seconds: 60,
    }),
    remedies: &[
        (
            "parameterInvalid",
            "One of the inputs is missing or not as the service wants it: the error's message names it.",
        ),
    ],
};

/// A client of Text Request.
///
/// Cheap to clone; clones share connections and limits.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) runtime: connector_runtime::Client,
}

impl Client {
    /// A client that talks to <https://api.textrequest.com/api/v3>.
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
}
