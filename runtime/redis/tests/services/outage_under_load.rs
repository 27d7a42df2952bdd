//! The server is killed and comes back while sixteen processes call.

use std::{
    thread,
    time::{Duration, Instant},
};

use connector_redis::{RedisRateLimit, WhenUnavailable};
use connector_runtime::{
    ClientOptions, Outcome, Value,
    generated::{Client, Credentials},
};

use crate::{
    processes::{setting, spawn},
    server::RedisServer,
    service::{CALLS, CONNECTOR, PERIOD, PROCESSES, SEND, Service},
};

/// Calls of one process at a time.
const LANES: u32 = 4;
/// How long the server is there before, gone, and there again.
const BEFORE: Duration = Duration::from_secs(4);
const GONE: Duration = Duration::from_secs(8);
const AFTER: Duration = Duration::from_secs(8);
/// The end of the time without the server. By then the calls are gone that had
/// been given their time before.
const LAST: Duration = Duration::from_secs(2);

#[test]
fn without_the_server_sixteen_processes_refuse_calls_then_go_on_and_none_is_lost_or_goes_twice() {
    let Some(counts) = Counts::of("refuse") else {
        return;
    };
    // Only calls that had been given their time before.
    assert!(counts.without <= LANES * 16, "{counts:?}");
    assert_eq!(counts.at_last, 0, "{counts:?}");
    assert!(counts.after >= CALLS / 2, "{counts:?}");
}

#[test]
fn without_the_server_sixteen_processes_keep_to_their_shares_and_none_is_lost_or_goes_twice() {
    let Some(counts) = Counts::of("share") else {
        return;
    };
    // Six of a hundred calls in a period for each of sixteen processes.
    assert!(counts.without >= CALLS / 2, "{counts:?}");
    assert!(counts.after >= CALLS / 2, "{counts:?}");
}

/// How many calls the service took, by its own count.
#[derive(Debug)]
struct Counts {
    /// While the server was gone.
    without: u32,
    /// In the last of that time.
    at_last: u32,
    /// Once it was there again.
    after: u32,
}

impl Counts {
    /// `None` where the program is not installed.
    fn of(chosen: &str) -> Option<Self> {
        // What it knew is gone when it comes back.
        let mut redis = RedisServer::start(&format!("sixteen processes {chosen}"))?;
        let (server, service) = Service::start();
        let workers: Vec<_> = (0..PROCESSES)
            .map(|process| {
                let settings = [
                    ("REDIS_URL", redis.url()),
                    ("SERVICE_URL", server.url()),
                    ("PROCESS", process.to_string()),
                    ("CHOSEN", chosen.to_owned()),
                ];
                spawn("outage_under_load::worker", &settings)
            })
            .collect();
        thread::sleep(BEFORE);
        let gone = Instant::now();
        redis.kill();
        thread::sleep(GONE);
        let back = Instant::now();
        let last = (gone + GONE).checked_sub(LAST).unwrap();
        redis.restart();
        for mut worker in workers {
            assert!(worker.wait().unwrap().success());
        }
        let service = service.lock().unwrap();
        service.assert_each_once();
        service.assert_none_lost();
        let count = |from, to| service.by_process(from, to).values().sum();
        let counts = Self {
            without: count(gone, back),
            at_last: count(last, back),
            after: count(back, back + PERIOD),
        };
        println!("{chosen}: {counts:?}, {} answered 429", service.refused);
        Some(counts)
    }
}

/// Calls as often as it may; a call that was refused is made again.
#[test]
#[ignore = "run by the other tests, in processes of its own"]
fn worker() {
    let redis = redis::Client::open(setting("REDIS_URL")).unwrap();
    let process = setting("PROCESS");
    let chosen = match setting("CHOSEN").as_str() {
        "share" => WhenUnavailable::ShareAmong(u32::try_from(PROCESSES).unwrap()),
        _ => WhenUnavailable::Refuse,
    };
    let limit = RedisRateLimit::new(redis, "one account", CALLS, PERIOD)
        .timeout(Duration::from_secs(2))
        .when_unavailable(chosen);
    let options = ClientOptions::new()
        .base_url(setting("SERVICE_URL"))
        .total_timeout(Duration::from_secs(120))
        .rate_limit(limit);
    let client = Client::new(&CONNECTOR, Credentials::none(), options).unwrap();
    let end = Instant::now() + BEFORE + GONE + AFTER;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let lanes: Vec<_> = (0..LANES)
        .map(|lane| runtime.spawn(calls(client.clone(), format!("{process}.{lane}"), end)))
        .collect();
    let refused = runtime.block_on(async {
        let mut refused = 0;
        for lane in lanes {
            refused += lane.await.unwrap();
        }
        refused
    });
    let is_refused = chosen == WhenUnavailable::Refuse;
    assert_eq!(refused > 0, is_refused, "{refused} calls were refused");
}

/// How often a call was refused.
async fn calls(client: Client, lane: String, end: Instant) -> u32 {
    let mut refused = 0;
    for number in 0.. {
        if Instant::now() >= end {
            break;
        }
        let id = format!("{lane}.{number}");
        loop {
            let call = client.call(&SEND).header("x-id", &id);
            match call.send::<Value>().await {
                Ok(_) => break,
                Err(error) => assert_eq!(error.outcome(), Outcome::NotSent, "{error}"),
            }
            refused += 1;
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
    refused
}
