//! A server that fails as told, and counts what it was asked.

mod answer;
mod request;

use std::{
    io,
    net::Ipv4Addr,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
};

use tokio::{
    net::{TcpListener, TcpStream},
    task::JoinSet,
};

pub(crate) use self::request::Request;
use crate::fault::Fault;

/// What the server has seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Connections that were opened.
    pub connections: u32,
    /// Requests that came in whole.
    pub received: u32,
    /// Requests that came in whole, and were not answered with 429.
    pub accepted: u32,
    /// Connections to the host that a redirect names.
    pub elsewhere: u32,
}

/// A server with a fault. It ends when dropped.
pub(crate) struct FaultServer {
    url: String,
    shared: Arc<Shared>,
    _tasks: JoinSet<()>,
}

/// What connections share.
pub(crate) struct Shared {
    pub(crate) fault: Fault,
    /// Where a redirect leads.
    pub(crate) elsewhere: String,
    connections: AtomicU32,
    received: AtomicU32,
    accepted: AtomicU32,
    connections_elsewhere: AtomicU32,
    is_warm: AtomicBool,
    requests: Mutex<Vec<Request>>,
}

impl FaultServer {
    pub(crate) async fn start(fault: Fault) -> io::Result<Self> {
        let here = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let there = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let url = format!("http://{}", here.local_addr()?);
        let shared = Arc::new(Shared {
            fault,
            elsewhere: format!("http://localhost:{}/stolen", there.local_addr()?.port()),
            connections: AtomicU32::new(0),
            received: AtomicU32::new(0),
            accepted: AtomicU32::new(0),
            connections_elsewhere: AtomicU32::new(0),
            is_warm: AtomicBool::new(!fault.needs_a_kept_connection()),
            requests: Mutex::default(),
        });
        let mut tasks = JoinSet::new();
        if fault != Fault::Refused {
            tasks.spawn(listen(here, Arc::clone(&shared)));
        }
        tasks.spawn(listen_elsewhere(there, Arc::clone(&shared)));
        Ok(Self {
            url,
            shared,
            _tasks: tasks,
        })
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Forgets what the first call of two did; the fault begins.
    pub(crate) fn begin(&self) {
        let shared = &self.shared;
        for count in [&shared.connections, &shared.received, &shared.accepted] {
            count.store(0, Ordering::SeqCst);
        }
        shared.is_warm.store(true, Ordering::SeqCst);
    }

    pub(crate) fn tally(&self) -> Tally {
        let shared = &self.shared;
        Tally {
            connections: shared.connections.load(Ordering::SeqCst),
            received: shared.received.load(Ordering::SeqCst),
            accepted: shared.accepted.load(Ordering::SeqCst),
            elsewhere: shared.connections_elsewhere.load(Ordering::SeqCst),
        }
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.shared.lock_requests().clone()
    }
}

impl Shared {
    /// Takes note of a request that came in whole; gives its number, from 1.
    fn receive(&self, request: Request) -> u32 {
        self.lock_requests().push(request);
        self.received.fetch_add(1, Ordering::SeqCst) + 1
    }

    fn accept(&self) {
        self.accepted.fetch_add(1, Ordering::SeqCst);
    }

    fn is_warm(&self) -> bool {
        self.is_warm.load(Ordering::SeqCst)
    }

    fn lock_requests(&self) -> MutexGuard<'_, Vec<Request>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn listen(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    while let Ok((connection, _)) = listener.accept().await {
        shared.connections.fetch_add(1, Ordering::SeqCst);
        connections.spawn(serve(connection, Arc::clone(&shared)));
    }
}

async fn listen_elsewhere(listener: TcpListener, shared: Arc<Shared>) {
    while listener.accept().await.is_ok() {
        shared.connections_elsewhere.fetch_add(1, Ordering::SeqCst);
    }
}

/// One connection, to its end. What a client breaks off is no error here.
async fn serve(mut connection: TcpStream, shared: Arc<Shared>) {
    if shared.fault == Fault::ResetBeforeRequest {
        drop(connection.set_zero_linger());
        return;
    }
    while let Ok(request) = request::read(&mut connection).await {
        let number = shared.receive(request);
        match answer::play(&mut connection, &shared, number).await {
            Ok(answer::Then::Keep) => {}
            Ok(answer::Then::Close) | Err(_) => return,
        }
    }
}
