//! HTTP through `reqwest`.

use std::{
    fmt,
    future::ready,
    sync::{Arc, OnceLock},
    time::Duration,
};

use http::{Request, Response, Uri, uri};
use reqwest::{redirect, retry};
use rustls::crypto::CryptoProvider;
use rustls_platform_verifier::BuilderVerifierExt as _;
use url::Url;

use super::{Body, Transport, TransportError};
use crate::{
    boxed::{BoxError, BoxFuture},
    url::Scheme,
};

/// How long an idle connection is kept: less than usual services do. A request on a
/// connection that the service closes at that moment is lost without proof, and cannot
/// be retried.
const LONGEST_IDLE: Duration = Duration::from_secs(20);

/// How many headers a response may have: 200, and those that servers and proxies add.
/// Each makes every response take longer, because `hyper` makes room for all of them
/// beforehand.
const MOST_HEADERS: usize = 208;

/// Sends requests through a [`reqwest::Client`].
///
/// Each request is sent once. If a kept connection turns out to be closed before any
/// byte of the request was written, the request is sent on a new one.
///
/// A response over HTTP/1 has up to 208 headers; one with more is an error that
/// leaves open what became of the call. For a service that sends more, raise
/// `http1_max_headers` of a client that you bring.
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    /// The host of the first request.
    host: Arc<OnceLock<Host>>,
    /// Whether the client may follow redirects: one that was built elsewhere.
    may_redirect: bool,
}

impl ReqwestTransport {
    /// Sends through a client of your own, with its proxies, certificates and pools.
    ///
    /// The client must not follow redirects, which would send credentials elsewhere,
    /// nor retry, which would send messages twice: build it with
    /// `.redirect(reqwest::redirect::Policy::none())` and
    /// `.retry(reqwest::retry::never())`, or use [`build`](Self::build). A response
    /// from an address other than the request's is an error, but by then it is too
    /// late.
    #[must_use]
    pub fn new(client: reqwest::Client) -> Self {
        Self {
            client,
            host: Arc::default(),
            may_redirect: true,
        }
    }

    /// Builds a client that does not follow redirects and does not retry, and sends
    /// through it.
    pub fn build(builder: reqwest::ClientBuilder) -> Result<Self, reqwest::Error> {
        // As lenient as other clients: a response refused for its headers may have been
        // a success.
        let builder = builder
            .http1_allow_obsolete_multiline_headers_in_responses(true)
            .http1_allow_spaces_after_header_name_in_responses(true)
            .http1_ignore_invalid_headers_in_responses(true)
            .http1_max_headers(MOST_HEADERS)
            .redirect(redirect::Policy::none());
        let client = builder.retry(retry::never()).build()?;
        Ok(Self {
            may_redirect: false,
            ..Self::new(client)
        })
    }

    /// No redirects, no retries; the machine's own certificates, or those in the program
    /// where the machine has none.
    pub(crate) fn built_in(connect_timeout: Duration, scheme: Scheme) -> Result<Self, BoxError> {
        // A provider chosen for the whole program takes precedence.
        let provider = CryptoProvider::get_default()
            .cloned()
            .unwrap_or_else(|| Arc::new(rustls::crypto::aws_lc_rs::default_provider()));
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?;
        let tls = match scheme {
            Scheme::Https => match tls.clone().with_platform_verifier() {
                Ok(tls) => tls,
                Err(none) => tls.with_root_certificates(bundled_roots().ok_or(none)?),
            },
            // No certificate is checked: works on machines without any.
            Scheme::Http => tls.with_root_certificates(rustls::RootCertStore::empty()),
        };
        let builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls.with_no_client_auth())
            .referer(false)
            .connect_timeout(connect_timeout)
            .pool_idle_timeout(LONGEST_IDLE);
        let builder = match scheme {
            Scheme::Https => builder,
            // A proxy could read what is only for this machine.
            Scheme::Http => builder.no_proxy(),
        };
        Ok(Self::build(builder)?)
    }

    /// Nothing is sent before the future is polled. It borrows nothing and has no room
    /// for the request, which `reqwest` boxes.
    fn start(
        &self,
        request: Request<Body>,
    ) -> Result<impl Future<Output = Result<Response<Body>, TransportError>> + use<>, TransportError>
    {
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(TransportError::not_sent("no Tokio runtime")
                .with_note("`reqwest` needs a Tokio runtime")
                .with_permanent());
        }
        let request = self
            .convert(request)
            .map_err(|reason| TransportError::not_sent(reason).with_permanent())?;
        let asked = self.may_redirect.then(|| request.url().clone());
        let response = self.client.execute(request);
        Ok(async move {
            let response = response.await.map_err(evidence)?;
            if asked.is_some_and(|asked| asked != *response.url()) {
                return Err(
                    TransportError::unknown("the client followed a redirect").with_permanent()
                );
            }
            let (head, body) = Response::from(response).into_parts();
            Ok(Response::from_parts(head, Body::received(body)))
        })
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        match self.start(request) {
            Ok(response) => Box::pin(response),
            Err(error) => Box::pin(ready(Err(error))),
        }
    }
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestTransport")
    }
}

impl ReqwestTransport {
    /// Converts a request, if `reqwest` parses its address in the same way.
    fn convert(&self, request: Request<Body>) -> Result<reqwest::Request, &'static str> {
        let (head, body) = request.into_parts();
        let mut url = self.host_of(&head.uri)?;
        url.set_path(head.uri.path());
        url.set_query(head.uri.query());
        if url.path() != head.uri.path() {
            return Err("the address would be parsed as a different one");
        }
        let mut converted = reqwest::Request::new(head.method, url);
        *converted.headers_mut() = head.headers;
        *converted.body_mut() = Some(match body.into_single() {
            Ok(bytes) => bytes.into(),
            Err(body) => reqwest::Body::wrap(body),
        });
        Ok(converted)
    }

    /// The parsed host of an address, cached, since nearly all calls of a client have
    /// the same.
    fn host_of(&self, uri: &Uri) -> Result<Url, &'static str> {
        let (scheme, authority) = uri.scheme().zip(uri.authority()).ok_or(NO_URL)?;
        if let Some(known) = self.host.get() {
            if known.scheme == *scheme && known.authority.as_str() == authority.as_str() {
                return Ok(known.url.clone());
            }
        }
        let url = Url::parse(&format!("{scheme}://{authority}/")).map_err(|_| NO_URL)?;
        if !is_same_host(&url, uri) {
            return Err("the address would be parsed as a different one");
        }
        // If another host was cached first, it stays.
        let _ = self.host.set(Host {
            scheme: scheme.clone(),
            authority: authority.clone(),
            url: url.clone(),
        });
        Ok(url)
    }
}

/// A scheme and an authority, and what `reqwest` makes of them.
struct Host {
    scheme: uri::Scheme,
    authority: uri::Authority,
    url: Url,
}

/// What Mozilla's programs trusted when the crate with the certificates was published.
#[cfg(feature = "bundled-roots")]
fn bundled_roots() -> Option<rustls::RootCertStore> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add_parsable_certificates(webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().cloned());
    (!roots.is_empty()).then_some(roots)
}

#[cfg(not(feature = "bundled-roots"))]
const fn bundled_roots() -> Option<rustls::RootCertStore> {
    None
}

const NO_URL: &str = "the address is not a URL";

fn is_same_host(url: &Url, uri: &Uri) -> bool {
    let default_port = if url.scheme() == "http" { 80 } else { 443 };
    let same_host = match (url.host_str(), uri.host()) {
        (Some(url), Some(uri)) => url.eq_ignore_ascii_case(uri),
        _ => false,
    };
    same_host
        && uri.scheme_str() == Some(url.scheme())
        && url.port_or_known_default() == Some(uri.port_u16().unwrap_or(default_port))
        && url.username().is_empty()
}

/// What a failure proves. The address is removed, since it contains values.
fn evidence(error: reqwest::Error) -> TransportError {
    let (connect, timeout) = (error.is_connect(), error.is_timeout());
    let unsendable = error.is_builder();
    let not_sent = connect || unsendable;
    let source = error.without_url();
    let error = if not_sent {
        TransportError::not_sent(source)
    } else {
        TransportError::unknown(source)
    };
    let error = if connect { error.with_connect() } else { error };
    let error = if unsendable {
        error.with_permanent()
    } else {
        error
    };
    if timeout { error.with_timeout() } else { error }
}
