//! The client.

use connector_runtime::{ClientOptions, Error};
use connector_runtime::generated::{Connector, ErrorShape, Throttle};
use crate::Credentials;

static CONNECTOR: Connector = Connector {
    name: "clicksend",
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    base_url: Some("https://rest.clicksend.com/v3"),
    errors: ErrorShape {
        code: &["/response_code"],
        message: &["/response_msg"],
        texts: &[],
        success: &["SUCCESS"],
        ..ErrorShape::DEFAULT
    },
    throttle: Some(Throttle {
        calls: 100,
        seconds: 60,
    }),
    remedies: &[
        (
            "UNAUTHORIZED",
            "Check the user name and the API key; both stand under \"API Credentials\" in the dashboard.",
        ),
        ("FORBIDDEN", "The account is suspended: ask ClickSend's support."),
        ("NOT_FOUND", "Check the ids in the call."),
        (
            "HTTP_TOO_MANY_REQUESTS",
            "Wait as long as the reply's Retry-After says, then call again.",
        ),
        ("INVALID_RECIPIENT", "Give the number in E.164 format, such as +61411111111."),
        ("INSUFFICIENT_CREDIT", "Buy credit under \"Billing\" in the dashboard."),
        ("COUNTRY_NOT_ENABLED", "Enable the recipient's country in the dashboard."),
        (
            "INVALID_SENDER_ID",
            "Leave the sender out, or use one that the account may use.",
        ),
    ],
    status_remedies: &[],
    ..Connector::DEFAULT
};

/// A client of ClickSend SMS.
///
/// Cheap to clone; clones share connections and limits.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) runtime: connector_runtime::generated::Client,
}

impl Client {
    /// A client that talks to <https://rest.clicksend.com/v3>.
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
}

impl AsRef<connector_runtime::generated::Client> for Client {
    fn as_ref(&self) -> &connector_runtime::generated::Client {
        &self.runtime
    }
}
