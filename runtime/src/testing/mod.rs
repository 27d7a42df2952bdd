//! For tests and examples: a [`MockTransport`] that replaces the transport, and a small
//! HTTP [`MockServer`] on the loopback interface.
//!
//! ```
//! use connector_runtime::testing::{MockResponse, MockServer};
//!
//! let server = MockServer::start()?;
//! server.respond(MockResponse::json(200, r#"{"response_code": "SUCCESS"}"#));
//! // A client with `ClientOptions::new().base_url(server.url())` gets this
//! // response, and `server.requests()` returns what it sent.
//! # Ok::<(), std::io::Error>(())
//! ```

mod deliver;
mod into_mock_response;
mod mismatches;
mod namespace;
mod played;
mod read;
mod request;
mod response;
mod round_trip;
mod same_json;
mod script;
mod transport;
mod values;

use std::{
    fmt, io,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

use self::script::Script;
pub use self::{
    deliver::deliver,
    into_mock_response::IntoMockResponse,
    mismatches::{Mismatches, mismatches},
    namespace::namespace_bodies,
    played::Played,
    request::RecordedRequest,
    response::MockResponse,
    round_trip::{Leaf, leaf, round_trip},
    same_json::is_same_json,
    transport::MockTransport,
    values::{bulk_response, response, subscription},
};

/// How long the server waits for the rest of a request.
const TIMEOUT: Duration = Duration::from_secs(30);

/// An HTTP/1.1 server on `127.0.0.1` with scripted responses, which records requests.
/// It stops when dropped.
pub struct MockServer {
    address: SocketAddr,
    script: Arc<Mutex<Script>>,
    ended: Arc<AtomicBool>,
}

impl MockServer {
    /// Starts a server on a free port.
    pub fn start() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let script = Arc::new(Mutex::new(Script::default()));
        let ended = Arc::new(AtomicBool::new(false));
        let (shared, flag) = (Arc::clone(&script), Arc::clone(&ended));
        thread::Builder::new()
            .name("test server".to_owned())
            .spawn(move || accept(&listener, &shared, &flag))?;
        Ok(Self {
            address,
            script,
            ended,
        })
    }

    /// The server's base URL: `http://127.0.0.1:<port>`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Adds a response; responses are sent in this order, each once.
    pub fn respond(&self, reply: MockResponse) {
        lock(&self.script).add(reply);
    }

    /// Sets the response for requests beyond the scripted ones. Default: a 500.
    pub fn default_response(&self, reply: MockResponse) {
        lock(&self.script).set_default(reply);
    }

    /// Sets the function that responds to requests beyond the scripted responses.
    pub fn respond_with(
        &self,
        responder: impl Fn(&RecordedRequest) -> MockResponse + Send + Sync + 'static,
    ) {
        lock(&self.script).set_responder(Arc::new(responder));
    }

    /// The requests so far.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        lock(&self.script).requests()
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Relaxed);
        // Wakes the listener, so that it stops.
        drop(TcpStream::connect(self.address));
    }
}

impl fmt::Debug for MockServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockServer")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

fn accept(listener: &TcpListener, script: &Arc<Mutex<Script>>, ended: &AtomicBool) {
    for connection in listener.incoming() {
        if ended.load(Ordering::Relaxed) {
            return;
        }
        let Ok(connection) = connection else {
            continue;
        };
        let script = Arc::clone(script);
        thread::spawn(move || serve(connection, &script));
    }
}

/// One request and one response per connection. A client that disconnects early gets
/// nothing, as with any server.
fn serve(mut connection: TcpStream, script: &Mutex<Script>) {
    let timeouts = connection.set_read_timeout(Some(TIMEOUT));
    let Ok(request) = timeouts.and_then(|()| read::request(&mut connection)) else {
        return;
    };
    let responder = lock(script).respond(request.clone());
    let reply = responder(&request);
    if reply.is_silent() && connection.set_read_timeout(None).is_err() {
        return;
    }
    if let Ok(()) = reply.write(&mut connection) {
        read::rest(&mut connection);
    }
}

fn lock(script: &Mutex<Script>) -> MutexGuard<'_, Script> {
    script.lock().unwrap_or_else(PoisonError::into_inner)
}
