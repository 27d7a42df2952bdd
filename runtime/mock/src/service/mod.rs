//! A service for a test: expectations, received requests, and unmet expectations.

mod difference;
mod expectation;
mod inputs;
mod shared;

use std::{fmt, io, panic::Location, sync::Arc, thread, time::Duration};

use connector_runtime::testing::{IntoMockResponse, MockResponse, MockTransport, RecordedRequest};
use serde_json::Value;

pub use self::{expectation::Expectation, inputs::Inputs};
use self::{expectation::Expected, shared::Shared};
use crate::{
    hooks::{Delivery, DeliveryPlan},
    mock::{Call, Mock, Settings},
    read::{DefinitionError, Files, Side},
    serve::{Respond, Server},
};

/// A connector's service for one test: on a socket, or in place of the
/// transport.
///
/// Every request is checked against the definition first, and refused if it
/// violates it. Then the added replies are returned, in order; then the first
/// expectation that matches takes the call; all other calls get a response from
/// the definition.
///
/// Dropping it fails the test by a panic if an expectation is not met.
pub struct Service {
    shared: Arc<Shared>,
    place: Listener,
    is_verified: bool,
}

/// Where it takes requests.
enum Listener {
    Socket(Server),
    Transport(MockTransport),
}

impl Service {
    /// Starts a service on a free port of the loopback interface.
    pub fn on_loopback(
        files: &[(&'static str, &'static str)],
        settings: Settings,
    ) -> Result<Self, ServiceError> {
        let shared = shared(files, settings, "http")?;
        let respond = Arc::clone(&shared) as Arc<dyn Respond>;
        let server = Server::start(0, respond).map_err(ServiceError::Io)?;
        Ok(Self {
            shared,
            place: Listener::Socket(server),
            is_verified: false,
        })
    }

    /// A service in place of the transport: no socket is opened.
    pub fn in_place(
        files: &[(&'static str, &'static str)],
        settings: Settings,
    ) -> Result<Self, ServiceError> {
        let shared = shared(files, settings, "https")?;
        let transport = MockTransport::new();
        let responder = Arc::clone(&shared);
        transport.respond_with(move |request| responder.respond(request).0);
        Ok(Self {
            shared,
            place: Listener::Transport(transport),
            is_verified: false,
        })
    }

    /// The address of the service, as a client takes it.
    #[must_use]
    pub fn url(&self) -> String {
        let base = match self.side() {
            Side::Provider => self.mock().base_path(),
            Side::Gateway => "",
        };
        match &self.place {
            Listener::Socket(server) => format!("{}{base}", server.url()),
            Listener::Transport(_) => format!("https://service.test{base}"),
        }
    }

    /// The transport of a service that was started [in place](Self::in_place) of one.
    #[must_use]
    pub fn transport(&self) -> Option<MockTransport> {
        match &self.place {
            Listener::Socket(_) => None,
            Listener::Transport(transport) => Some(transport.clone()),
        }
    }

    /// Whether it stands for the provider or for the gateway of a managed connection.
    #[must_use]
    pub fn side(&self) -> Side {
        self.mock().side()
    }

    /// The mock behind it, to set faults and cases.
    #[must_use]
    pub fn mock(&self) -> &Mock {
        &self.shared.mock
    }

    /// Adds a reply, or a fault: the next valid call gets it, whatever it asks
    /// for.
    pub fn respond(&self, response: MockResponse) {
        self.shared.add_response(response);
    }

    /// Expects calls of an operation.
    #[track_caller]
    pub fn expect<I: Inputs, T, R: IntoMockResponse<T>>(
        &self,
        operation: &'static str,
        respond: impl Fn(I) -> R + Send + Sync + 'static,
    ) -> Expectation<I> {
        let respond = move |call: Call<'_>| match I::read(call) {
            Ok(inputs) => Ok(respond(inputs).into_response(call.status())),
            Err(error) => Err(error.to_string()),
        };
        let expected = Arc::new(Expected::new(operation, Location::caller(), respond));
        self.shared.add_expected(Arc::clone(&expected));
        Expectation::new(expected)
    }

    /// The requests so far, including refused ones.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.requests()
    }

    /// An error in the provider's format.
    #[must_use]
    pub fn error(&self, status: u16, code: Option<&str>, message: &str) -> MockResponse {
        self.mock().error("", status, code, message)
    }

    /// HTTP 429 in the provider's format, with this many whole seconds in
    /// `Retry-After`.
    #[must_use]
    pub fn throttled(&self, wait: Duration) -> MockResponse {
        self.mock().throttled(wait)
    }

    /// Delivers a payload to all subscriptions of a trigger, and returns the
    /// status of each response.
    pub async fn deliver(
        &self,
        trigger: &str,
        plan: &DeliveryPlan,
        payload: Option<&Value>,
    ) -> io::Result<Vec<u16>> {
        let Listener::Socket(server) = &self.place else {
            let problem = "a service in place of the transport has no socket to deliver from";
            return Err(io::Error::new(io::ErrorKind::Unsupported, problem));
        };
        let mut statuses = Vec::new();
        for delivery in self.mock().due(trigger, plan, payload) {
            statuses.push(server.deliver(delivery).await?);
        }
        Ok(statuses)
    }

    /// What would be delivered for a trigger, signed with a key, for tests of a
    /// handler without a socket.
    #[must_use]
    pub fn delivery(
        &self,
        trigger: &str,
        plan: &DeliveryPlan,
        key: &str,
        payload: Option<&Value>,
    ) -> Option<Delivery> {
        self.mock().delivery(trigger, plan, "", key, payload)
    }

    /// What is unmet so far: nothing, or a text with what was expected and what
    /// was received.
    #[must_use]
    pub fn unmet(&self) -> Option<String> {
        self.shared.unmet()
    }

    /// Ends the service and fails the test if an expectation is not met, like
    /// dropping it, but at this line.
    ///
    /// # Panics
    ///
    /// If one is not met.
    #[track_caller]
    pub fn verify(mut self) {
        self.is_verified = true;
        fail(self.unmet());
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        if !self.is_verified && !thread::panicking() {
            fail(self.unmet());
        }
    }
}

/// Fails the test.
#[track_caller]
#[allow(clippy::panic, reason = "a panic is how a test fails")]
fn fail(unmet: Option<String>) {
    if let Some(text) = unmet {
        panic!("{text}");
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service")
            .field("url", &self.url())
            .finish_non_exhaustive()
    }
}

fn shared(
    files: &[(&'static str, &'static str)],
    settings: Settings,
    scheme: &'static str,
) -> Result<Arc<Shared>, ServiceError> {
    let files: Files = files.iter().copied().collect();
    let mut mock = Mock::new(&files, settings).map_err(ServiceError::Definition)?;
    mock.set_scheme(scheme);
    Ok(Arc::new(Shared::new(mock)))
}

/// Why a service cannot start.
#[derive(Debug)]
#[non_exhaustive]
pub enum ServiceError {
    /// There is no free port.
    Io(io::Error),
    /// The definition cannot be served.
    Definition(DefinitionError),
}

impl fmt::Display for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => write!(f, "the service cannot listen: {error}"),
            Self::Definition(error) => write!(f, "the definition cannot be served: {error}"),
        }
    }
}

impl std::error::Error for ServiceError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            Self::Definition(error) => Some(error),
        }
    }
}
