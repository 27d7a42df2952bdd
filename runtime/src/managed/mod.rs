//! Azure managed connections.
//!
//! A managed connection is created in Azure, holds the provider's credentials, and has
//! a runtime URL. Requests are sent there instead of to the provider, authorized by an
//! Azure access token for [`SCOPE`]. Microsoft's gateway applies the connector's
//! policies.

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

/// The scope of access tokens for managed connections.
pub const SCOPE: &str = "https://apihub.azure.com/.default";

impl Client {
    /// Creates a client for a managed connection. Sends nothing.
    ///
    /// `runtime_url` replaces the connector's host and base path. The gateway's [rate
    /// limit](RateLimit::gateway) applies unless the options set another.
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
