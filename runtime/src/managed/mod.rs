//! Azure managed connections.
//!
//! A managed connection is made in Azure, holds the provider's credentials, and
//! has a runtime URL. Requests go there in place of the provider; the
//! caller is authorized by an Azure access token for [`SCOPE`]. What the connector's
//! policies do to a request happens on Microsoft's side.

#[cfg(feature = "azure")]
mod azure;

#[cfg(feature = "azure")]
pub use self::azure::AzureTokens;
use crate::{
    client::Client,
    connector::Connector,
    credentials::{Credentials, TokenSource},
    error::Error,
    limit::RateLimit,
    options::ClientOptions,
};

/// What an access token for a managed connection must be good for.
pub const SCOPE: &str = "https://apihub.azure.com/.default";

impl Client {
    /// A client through a managed connection. Nothing is sent yet.
    ///
    /// `runtime_url` takes the place of the connector's host and base path. The
    /// gateway's [limit](RateLimit::gateway) is kept unless the options have one.
    pub fn managed(
        connector: &'static Connector,
        runtime_url: impl Into<String>,
        tokens: impl TokenSource,
        mut options: ClientOptions,
    ) -> Result<Self, Error> {
        options.rate_limit.get_or_insert(RateLimit::gateway());
        let credentials = Credentials::none().bearer(tokens);
        Self::with(connector, credentials, options.base_url(runtime_url), true)
    }
}
