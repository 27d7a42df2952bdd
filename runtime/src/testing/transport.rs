//! A transport with scripted responses.

use std::{
    fmt,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response, StatusCode, request, response};
use http_body::Frame;
use http_body_util::BodyExt as _;
use tokio::runtime::Handle;

use super::{
    MockResponse, RecordedRequest,
    response::{Behavior, EXHAUSTED, ResponseContent},
    script::Script,
};
use crate::{
    boxed::{BoxError, BoxFuture},
    transport::{Body, Transport, TransportError},
};

/// Replaces the network in tests: returns scripted responses in order, and records
/// requests. No socket is opened.
///
/// All clones share one state.
///
/// ```
/// # use connector_runtime::{ClientOptions, generated::{Client, Connector, Credentials, ErrorShape}};
/// use connector_runtime::testing::{MockTransport, MockResponse};
///
/// # fn test(connector: &'static Connector) -> Result<(), connector_runtime::Error> {
/// let service = MockTransport::new();
/// service.respond(MockResponse::json(200, r#"{"id": 7}"#));
/// service.respond(MockResponse::hang_up());
///
/// let options = ClientOptions::new().transport(service.clone());
/// let client = Client::new(connector, Credentials::none(), options)?;
/// // … what is tested calls the client …
/// assert_eq!(service.requests().len(), 2);
/// # Ok(()) }
/// ```
#[derive(Clone, Default)]
pub struct MockTransport {
    script: Arc<Mutex<Script>>,
}

impl MockTransport {
    /// A transport without responses: a call fails with an error that says that the
    /// test has no response left.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a response, or a failure instead of one; each is used once.
    pub fn respond(&self, reply: MockResponse) {
        self.script().add(reply);
    }

    /// Sets the response for requests beyond the scripted ones. Default: an
    /// error that says that the test has no response left.
    pub fn default_response(&self, reply: MockResponse) {
        self.script().set_default(reply);
    }

    /// Sets the function that responds to requests beyond the scripted responses.
    pub fn respond_with(
        &self,
        responder: impl Fn(&RecordedRequest) -> MockResponse + Send + Sync + 'static,
    ) {
        self.script().set_responder(Arc::new(responder));
    }

    /// The requests so far. A request whose streamed body failed is not among them.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.script().requests()
    }

    fn script(&self) -> MutexGuard<'_, Script> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn exchange(
        &self,
        request: http::Request<Body>,
    ) -> Result<Response<Body>, TransportError> {
        let (head, body) = request.into_parts();
        let body = body.collect().await.map_err(TransportError::not_sent)?;
        let request = recorded(&head, body.to_bytes());
        let responder = self.script().respond(request.clone());
        let reply = responder(&request);
        wait(reply.delay).await;
        match reply.kind {
            Behavior::Respond(response) => into_response(&response),
            Behavior::NoConnection => Err(TransportError::not_sent("no connection").with_connect()),
            Behavior::HangUp | Behavior::Wire(_) => {
                Err(TransportError::unknown("the connection has ended"))
            }
            Behavior::Silence => std::future::pending().await,
            Behavior::Exhausted => Err(TransportError::not_sent(EXHAUSTED)
                .with_note(EXHAUSTED)
                .with_permanent()),
        }
    }
}

impl Transport for MockTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(self.exchange(request))
    }

    /// Waits before retries are reported, but skipped.
    fn skips_waits(&self) -> bool {
        true
    }

    /// Tests use made-up data.
    fn reveals(&self) -> bool {
        true
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MockTransport")
    }
}

/// The request as a server would see it.
fn recorded(head: &request::Parts, body: Bytes) -> RecordedRequest {
    let host = head.uri.authority().map(|authority| {
        let host = authority.as_str().as_bytes().to_vec();
        ("host".to_owned(), host)
    });
    let headers = head
        .headers
        .iter()
        .map(|(name, value)| (name.to_string(), value.as_bytes().to_vec()));
    let target = head.uri.path_and_query().map(ToString::to_string);
    RecordedRequest {
        method: head.method.to_string(),
        target: target.unwrap_or_default(),
        headers: host.into_iter().chain(headers).collect(),
        body: body.into(),
    }
}

/// Waits by Tokio's clock; not at all outside a Tokio runtime.
async fn wait(delay: Duration) {
    if !delay.is_zero() && Handle::try_current().is_ok() {
        tokio::time::sleep(delay).await;
    }
}

fn into_response(response: &ResponseContent) -> Result<Response<Body>, TransportError> {
    let mut head = response::Response::new(()).into_parts().0;
    head.status = StatusCode::from_u16(response.status).map_err(TransportError::unknown)?;
    for (name, value) in &response.headers {
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(TransportError::unknown)?;
        let value = HeaderValue::from_str(value).map_err(TransportError::unknown)?;
        head.headers.append(name, value);
    }
    let bytes = Bytes::copy_from_slice(response.sent_body());
    let body = if response.is_cut_off {
        Body::wrap(CutOff(Some(bytes)))
    } else {
        Body::from(bytes)
    };
    Ok(Response::from_parts(head, body))
}

/// Some bytes, then an error.
struct CutOff(Option<Bytes>);

impl http_body::Body for CutOff {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        Poll::Ready(Some(match self.get_mut().0.take() {
            Some(bytes) => Ok(Frame::data(bytes)),
            None => Err("the connection has ended".into()),
        }))
    }
}
