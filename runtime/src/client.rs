//! The client behind every generated client.

use std::{fmt, sync::Arc};

use http::HeaderValue;

use crate::{
    connector::{Connector, Operation, Origin},
    credentials::Credentials,
    error::Error,
    limit::{Limiter, RateLimit},
    options::ClientOptions,
    transport::Transport,
    url::{BaseUrl, Scheme},
};

/// A connector with its credentials and transport. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

struct Shared {
    connector: &'static Connector,
    credentials: Credentials,
    base_url: BaseUrl,
    transport: Arc<dyn Transport>,
    user_agent: HeaderValue,
    limiter: Limiter,
    /// `Debug` of responses and errors shows them in full.
    is_revealed: bool,
    /// Requests go through a managed connection.
    is_managed: bool,
    options: ClientOptions,
}

impl Client {
    /// Creates a client for a connector. Sends nothing.
    ///
    /// Fails if there is no base URL or it is refused (see
    /// [`ClientOptions::base_url`]), or if the crate was built without the `reqwest`
    /// feature and the options set no transport.
    pub fn new(
        connector: &'static Connector,
        credentials: Credentials,
        options: ClientOptions,
    ) -> Result<Self, Error> {
        Self::with(connector, credentials, options, false)
    }

    pub(crate) fn with(
        connector: &'static Connector,
        credentials: Credentials,
        options: ClientOptions,
        is_managed: bool,
    ) -> Result<Self, Error> {
        Self::set_up(connector, credentials, options, is_managed)
            .map_err(|error| error.of_connector(connector))
    }

    fn set_up(
        connector: &'static Connector,
        credentials: Credentials,
        options: ClientOptions,
        is_managed: bool,
    ) -> Result<Self, Error> {
        let base_url = match (&options.base_url, connector.base_url) {
            (Some(given), _) => BaseUrl::parse(given, options.allow_plain_http),
            (None, Some(known)) => BaseUrl::parse(known, options.allow_plain_http),
            (None, None) => Err("this connector has no base URL of its own: \
                                 set one with `ClientOptions::base_url`"
                .into()),
        }
        .map_err(Error::configuration)?;
        let credentials = match &options.signer {
            Some(signer) => credentials.signed_by(Arc::clone(signer)),
            None => credentials,
        };
        let user_agent = user_agent(connector, &options)?;
        let transport = match &options.transport {
            Some(transport) => Arc::clone(transport),
            None => built_in(&options, base_url.scheme())?,
        };
        let is_revealed = options.reveal.unwrap_or_else(|| transport.reveals());
        let limit = options.rate_limit.clone();
        let limit = limit.unwrap_or(RateLimit::server_driven());
        let shared = Shared {
            connector,
            credentials,
            base_url,
            transport,
            user_agent,
            limiter: limit.limiter(connector),
            is_revealed,
            is_managed,
            options,
        };
        Ok(Self {
            shared: Arc::new(shared),
        })
    }

    /// The connector that this client talks to.
    #[must_use]
    pub fn connector(&self) -> &'static Connector {
        self.shared.connector
    }

    /// Whether requests go through a managed connection.
    #[must_use]
    pub fn is_managed(&self) -> bool {
        self.shared.is_managed
    }

    /// Whether the caller has replaced the connector's own base URL.
    pub(crate) fn has_another_address(&self) -> bool {
        self.shared.connector.base_url.is_some() && self.shared.options.base_url.is_some()
    }

    /// What errors say about the operation they come from.
    pub(crate) fn origin(&self, operation: &'static Operation) -> Origin {
        Origin {
            connector: self.shared.connector,
            operation,
            is_revealed: self.shared.is_revealed,
        }
    }

    pub(crate) fn base_url(&self) -> &BaseUrl {
        &self.shared.base_url
    }

    pub(crate) fn credentials(&self) -> &Credentials {
        &self.shared.credentials
    }

    pub(crate) fn transport(&self) -> &dyn Transport {
        &*self.shared.transport
    }

    pub(crate) fn user_agent(&self) -> &HeaderValue {
        &self.shared.user_agent
    }

    pub(crate) fn limiter(&self) -> &Limiter {
        &self.shared.limiter
    }

    pub(crate) fn options(&self) -> &ClientOptions {
        &self.shared.options
    }
}

fn user_agent(connector: &Connector, options: &ClientOptions) -> Result<HeaderValue, Error> {
    let own = connector.user_agent;
    let text = match &options.user_agent {
        Some(application) => format!("{application} {own}"),
        None => own.to_owned(),
    };
    HeaderValue::try_from(text).map_err(|_| {
        Error::configuration(
            "the application name for `User-Agent` contains \
            characters that a header cannot hold",
        )
    })
}

#[cfg(feature = "reqwest")]
fn built_in(options: &ClientOptions, scheme: Scheme) -> Result<Arc<dyn Transport>, Error> {
    let transport = crate::transport::ReqwestTransport::built_in(options.connect_timeout, scheme)
        .map_err(|source| {
        Error::configuration(
            "cannot set up TLS: the root certificates of this machine cannot be read; \
             install them (`ca-certificates`), name a file in `SSL_CERT_FILE`, or enable \
             the feature `bundled-roots`",
        )
        .with_source(source)
    })?;
    Ok(Arc::new(transport))
}

#[cfg(not(feature = "reqwest"))]
fn built_in(_: &ClientOptions, _: Scheme) -> Result<Arc<dyn Transport>, Error> {
    Err(Error::configuration(
        "there is no transport: set one with `ClientOptions::transport`, \
         or enable the feature `reqwest`",
    ))
}

impl AsRef<Self> for Client {
    fn as_ref(&self) -> &Self {
        self
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("connector", &self.shared.connector.name)
            .field("credentials", &self.shared.credentials)
            .finish_non_exhaustive()
    }
}
