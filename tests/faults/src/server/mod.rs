//! A server that fails as told, and counts what it was asked.

mod request;
mod respond;

use std::{
    io,
    net::Ipv4Addr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use tokio::{
    net::{TcpListener, TcpSocket, TcpStream},
    task::JoinSet,
};

pub(crate) use self::request::Request;
use crate::fault::{Asks, Fault};

/// How many connections may wait to be taken.
const BACKLOG: u32 = 16;

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
    /// From the first request to the last.
    pub lasted: Duration,
}

/// A server with a fault. It ends when dropped.
pub(crate) struct FaultServer {
    url: String,
    shared: Arc<Shared>,
    _deaf: Option<TcpSocket>,
    _tasks: JoinSet<()>,
}

/// What to do with a request that came in whole.
enum Order {
    /// Answer it; the fault is still to come.
    GoWell(Fault),
    Throttle(Asks),
    Play(Fault),
}

/// What connections share.
pub(crate) struct Shared {
    /// Where a redirect leads.
    elsewhere: String,
    state: Mutex<State>,
}

struct State {
    fault: Fault,
    /// Whether the fault comes with the next request.
    has_begun: bool,
    tally: Tally,
    first: Option<Instant>,
    requests: Vec<Request>,
}

impl FaultServer {
    pub(crate) async fn start(fault: Fault) -> io::Result<Self> {
        // A port that is taken, so that nobody else gets it, but has no ear.
        let here = TcpSocket::new_v4()?;
        here.bind((Ipv4Addr::LOCALHOST, 0).into())?;
        let there = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let url = format!("http://{}", here.local_addr()?);
        let shared = Arc::new(Shared {
            elsewhere: format!("http://localhost:{}/stolen", there.local_addr()?.port()),
            state: Mutex::new(State::new(fault, !fault.needs_a_kept_connection())),
        });
        let mut tasks = JoinSet::new();
        let deaf = if fault == Fault::Refused {
            Some(here)
        } else {
            tasks.spawn(listen(here.listen(BACKLOG)?, Arc::clone(&shared)));
            None
        };
        tasks.spawn(listen_elsewhere(there, Arc::clone(&shared)));
        Ok(Self {
            url,
            shared,
            _deaf: deaf,
            _tasks: tasks,
        })
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Begins with a fault, and forgets what was before.
    pub(crate) fn begin(&self, fault: Fault) {
        *self.shared.state() = State::new(fault, true);
    }

    pub(crate) fn tally(&self) -> Tally {
        self.shared.state().tally
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.shared.state().requests.clone()
    }
}

impl State {
    fn new(fault: Fault, has_begun: bool) -> Self {
        Self {
            fault,
            has_begun,
            tally: Tally::default(),
            first: None,
            requests: Vec::new(),
        }
    }
}

impl Shared {
    /// Takes note of a request that came in whole.
    fn receive(&self, request: Request) -> Order {
        let mut state = self.state();
        let first = *state.first.get_or_insert_with(Instant::now);
        state.tally.lasted = first.elapsed();
        state.tally.received += 1;
        state.requests.push(request);
        let order = match (state.has_begun, state.fault) {
            (false, fault) => Order::GoWell(fault),
            (true, Fault::ThrottledOnce(asks)) if state.tally.received == 1 => {
                Order::Throttle(asks)
            }
            (true, fault) => Order::Play(fault),
        };
        if !matches!(order, Order::Throttle(_) | Order::Play(Fault::Status(429))) {
            state.tally.accepted += 1;
        }
        order
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn listen(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    while let Ok((connection, _)) = listener.accept().await {
        shared.state().tally.connections += 1;
        connections.spawn(serve(connection, Arc::clone(&shared)));
    }
}

async fn listen_elsewhere(listener: TcpListener, shared: Arc<Shared>) {
    while listener.accept().await.is_ok() {
        shared.state().tally.elsewhere += 1;
    }
}

/// One connection, to its end. What a client breaks off is no error here.
async fn serve(mut connection: TcpStream, shared: Arc<Shared>) {
    if shared.state().fault == Fault::ResetBeforeRequest {
        // Something has come, and nobody has looked at it.
        drop(connection.peek(&mut [0]).await);
        drop(connection.set_zero_linger());
        return;
    }
    while let Ok(request) = request::read(&mut connection).await {
        let order = shared.receive(request);
        match respond::play(&mut connection, order, &shared.elsewhere).await {
            Ok(respond::Then::Keep) => {}
            Ok(respond::Then::Close) | Err(_) => return,
        }
    }
}
