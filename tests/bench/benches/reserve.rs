//! A reservation in Redis on the loopback interface, beside a bare round trip to
//! the same server. Needs `redis-server`.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark prints what it finds, and stops where it cannot"
)]

use std::{
    net::{Ipv4Addr, TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use connector_redis::RedisRateLimit;
use connector_runtime::RateLimiter as _;

const ROUNDS: usize = 2_000;
/// Fewer calls are in the log than in a period of a busy service.
const CALLS: u32 = 1_000_000;
const PERIOD: Duration = Duration::from_secs(1);

fn main() {
    let Some(server) = Server::start() else {
        println!("SKIPPED: `redis-server` is not installed");
        return;
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let (reservation, round_trip) = runtime.block_on(measure(&server.url()));
    println!("a reservation: {reservation:?}, a bare round trip: {round_trip:?} (medians)");
}

/// How long a reservation takes, and a `PING`, measured turn by turn.
async fn measure(url: &str) -> (Duration, Duration) {
    let client = redis::Client::open(url).unwrap();
    let limit = RedisRateLimit::new(client.clone(), "bench", CALLS, PERIOD);
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    let (mut reservations, mut round_trips) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let delay = limit.reserve("Ping").acquire().await.unwrap();
        reservations.push(start.elapsed());
        assert_eq!(delay, None, "nothing waits");

        let start = Instant::now();
        let response: String = redis::cmd("PING")
            .query_async(&mut connection)
            .await
            .unwrap();
        round_trips.push(start.elapsed());
        assert_eq!(response, "PONG");
    }
    (median(reservations), median(round_trips))
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

struct Server {
    process: Child,
    port: u16,
}

impl Server {
    fn start() -> Option<Self> {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let process = Command::new("redis-server")
            .args(["--port", &port.to_string(), "--bind", "127.0.0.1"])
            .args(["--save", "", "--appendonly", "no"])
            .stdout(Stdio::null())
            .spawn()
            .ok()?;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            thread::sleep(Duration::from_millis(20));
        }
        Some(Self { process, port })
    }

    fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}
