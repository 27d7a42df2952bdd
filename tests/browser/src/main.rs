//! A client with a transport and a clock of the program's own, and no Tokio runtime.
//!
//! `cargo xtask features` runs it in `wasm32-unknown-unknown`, where neither the standard
//! library nor Tokio has a clock; a test runs it here.

use std::{
    error::Error,
    future::pending,
    pin::pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
    task::{Context, Poll, Waker},
    time::{Duration, SystemTime},
};

use connector_clicksend::{
    Client, ClientOptions, NewCredentials,
    connector_runtime::{
        Body, BoxFuture, Clock, RateLimit, Transport, TransportError, http, set_clock,
    },
};

/// A clock whose waits are over at once.
#[derive(Clone, Default)]
struct Impatient(Arc<Mutex<Duration>>);

impl Clock for Impatient {
    fn elapsed(&self) -> Duration {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + self.elapsed()
    }

    fn sleep(&self, length: Duration) -> BoxFuture<'static, ()> {
        let time = self.clone();
        Box::pin(async move {
            *time.0.lock().unwrap_or_else(PoisonError::into_inner) += length;
        })
    }
}

/// A service that is overloaded at first, and then never answers after so many calls.
struct Service {
    calls: AtomicU32,
    last: u32,
}

impl Transport for Service {
    fn send(
        &self,
        _request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let number = self.calls.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move {
            if number > self.last {
                pending::<()>().await;
            }
            let overloaded = number == 0;
            let mut response = http::Response::new(Body::from(REPLY));
            if overloaded {
                *response.status_mut() = http::StatusCode::SERVICE_UNAVAILABLE;
            }
            Ok(response)
        })
    }
}

const REPLY: &str = r#"{"response_code": "SUCCESS", "data": {"data": [], "last_page": 1}}"#;

/// The limit of calls.
const IN_A_MINUTE: u32 = 100;
const MINUTE: Duration = Duration::from_secs(60);

/// Polls a future, which only waits by the clock above, until it is ready.
fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let clock = Impatient::default();
    set_clock(clock.clone())?;
    let service = Service {
        calls: AtomicU32::new(0),
        last: IN_A_MINUTE,
    };
    let options = ClientOptions::new()
        .transport(service)
        .rate_limit(RateLimit::calls(IN_A_MINUTE, MINUTE));
    let client = Client::with_options(
        NewCredentials {
            username: "me",
            api_key: "key",
        },
        options,
    )?;

    // The first attempt fails, and is repeated after a wait.
    block_on(client.get_contact_lists().send())?;
    let waited = clock.elapsed();
    assert!(
        !waited.is_zero(),
        "there is a wait before the second attempt"
    );

    // The limit of calls is kept.
    for _ in 1..IN_A_MINUTE {
        block_on(client.get_contact_lists().send())?;
    }
    assert!(clock.elapsed() >= MINUTE, "101 requests take a minute");

    // A service that never answers is not waited for for ever.
    let error = block_on(client.get_contact_lists().send()).err();
    let timed_out = error.is_some_and(|error| error.is_timeout());
    assert!(timed_out, "a limit of time ends the call");
    Ok(())
}
