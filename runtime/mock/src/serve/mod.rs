//! A server on the loopback interface.

mod body;
mod post;

use std::{
    convert::Infallible,
    fmt, io,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex, PoisonError, mpsc},
    thread::{self, JoinHandle},
    time::Duration,
};

use connector_runtime::testing::{MockResponse, Played, RecordedRequest};
use http::{HeaderName, HeaderValue, Response, StatusCode};
use http_body_util::{BodyExt as _, Limited};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    net::{TcpListener, TcpStream},
    runtime::{Builder, Handle},
    sync::watch,
    task::JoinSet,
};

use self::body::Sent;
use crate::hooks::Delivery;

/// Longest body that is read.
const LONGEST: usize = 256 * 1024 * 1024;
/// How long running calls may go on when the server stops.
const GRACE: Duration = Duration::from_secs(2);

/// What a server responds.
pub trait Respond: Send + Sync + 'static {
    /// The response to a request, and what is delivered afterwards. It may
    /// block.
    fn respond(&self, request: RecordedRequest) -> (MockResponse, Vec<Delivery>);

    /// Called with the result of a delivery: the status of its response, or why there
    /// is none.
    fn delivered(&self, result: io::Result<u16>) {
        let _ = result;
    }
}

/// An HTTP/1.1 server on `127.0.0.1`. It stops on drop, or on request.
pub struct Server {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    runtime: Handle,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Server {
    /// Starts a server on a port, or on a free one for 0.
    pub fn start(port: u16, respond: Arc<dyn Respond>) -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = watch::channel(false);
        let (started, start) = mpsc::channel();
        let thread = thread::Builder::new()
            .name("connector-mock".to_owned())
            .spawn(move || {
                let _ = runtime.block_on(async {
                    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await;
                    let address = listener.as_ref().map_or_else(
                        |error| Err(io::Error::new(error.kind(), error.to_string())),
                        TcpListener::local_addr,
                    );
                    let _ = started.send(address);
                    accept(listener?, respond, stopped).await;
                    Ok::<(), io::Error>(())
                });
                // A handler that blocks forever does not keep the program
                // alive.
                runtime.shutdown_timeout(GRACE);
            })?;
        let address = start.recv().map_err(io::Error::other)??;
        Ok(Self {
            address,
            stop,
            runtime: handle,
            thread: Mutex::new(Some(thread)),
        })
    }

    /// The server's address: `http://127.0.0.1:<port>`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Posts a delivery and returns the status of its response, on the server's
    /// own Tokio runtime.
    pub async fn deliver(&self, delivery: Delivery) -> io::Result<u16> {
        let posted = self.runtime.spawn(post::post(delivery));
        posted.await.map_err(io::Error::other)?
    }

    /// Stops: running calls may end, new ones are not accepted.
    pub fn stop(&self) {
        self.stop.send_replace(true);
        let mut thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(thread) = thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

async fn accept(listener: TcpListener, respond: Arc<dyn Respond>, stopped: watch::Receiver<bool>) {
    let mut connections = JoinSet::new();
    let mut stop = stopped.clone();
    loop {
        tokio::select! {
            accepted = listener.accept() => if let Ok((stream, _)) = accepted {
                connections.spawn(serve(stream, Arc::clone(&respond), stopped.clone()));
            },
            Some(_) = connections.join_next() => {}
            _ = stop.wait_for(|stopped| *stopped) => break,
        }
    }
    drop(listener);
    let rest = async { while connections.join_next().await.is_some() {} };
    let _ = tokio::time::timeout(GRACE, rest).await;
}

async fn serve(stream: TcpStream, respond: Arc<dyn Respond>, mut stopped: watch::Receiver<bool>) {
    let service = service_fn(move |request| respond_to(request, Arc::clone(&respond)));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = std::pin::pin!(connection);
    tokio::select! {
        // A client that hangs up is not reported.
        _ = connection.as_mut() => return,
        _ = stopped.wait_for(|stopped| *stopped) => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}

/// An error closes the connection without a response.
async fn respond_to(
    request: http::Request<Incoming>,
    respond: Arc<dyn Respond>,
) -> Result<Response<Sent>, &'static str> {
    let request = read(request).await?;
    let responder = Arc::clone(&respond);
    let exchange = tokio::task::spawn_blocking(move || responder.respond(request));
    let (reply, deliveries) = exchange.await.map_err(|_| "the responder has failed")?;
    tokio::time::sleep(reply.delay()).await;
    for delivery in deliveries {
        let respond = Arc::clone(&respond);
        tokio::spawn(async move { respond.delivered(post::post(delivery).await) });
    }
    play(&reply).await
}

async fn read(request: http::Request<Incoming>) -> Result<RecordedRequest, &'static str> {
    let (head, body) = request.into_parts();
    let body = Limited::new(body, LONGEST).collect().await;
    let body = body.map_err(|_| "the request has no end")?.to_bytes();
    let target = head
        .uri
        .path_and_query()
        .map_or("/", |target| target.as_str());
    let headers = head
        .headers
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), value.as_bytes().to_vec()));
    Ok(RecordedRequest::new(
        head.method.as_str(),
        target,
        headers.collect(),
        body.to_vec(),
    ))
}

async fn play(reply: &MockResponse) -> Result<Response<Sent>, &'static str> {
    match reply.played() {
        Played::Response {
            status,
            headers,
            body,
            is_cut_off,
        } => {
            let mut response = Response::new(Sent::new(body, is_cut_off));
            *response.status_mut() =
                StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            for (name, value) in headers {
                let name = HeaderName::from_bytes(name.as_bytes());
                let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) else {
                    continue;
                };
                response.headers_mut().append(name, value);
            }
            Ok(response)
        }
        Played::HangUp => Err("the reply is none"),
        Played::Silence => {
            let never: Infallible = std::future::pending().await;
            match never {}
        }
    }
}
