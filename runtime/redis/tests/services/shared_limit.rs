//! One allowance for sixteen processes.

use std::time::{Duration, Instant};

use connector_redis::RedisRateLimit;
use connector_runtime::{
    ClientOptions, RateLimiter as _, Value,
    generated::{Client, Credentials},
};

use crate::{
    processes::{setting, spawn},
    server::RedisServer,
    service::{CALLS, CONNECTOR, PERIOD, PROCESSES, SEND, Service},
};

/// How often a reservation is measured.
const REPETITIONS: u32 = 1_000;
const PERIODS: u32 = 4;

#[test]
fn sixteen_processes_use_one_allowance_and_not_more() {
    let Some(redis) = RedisServer::start("sixteen_processes_use_one_allowance_and_not_more") else {
        return;
    };
    let (server, service) = Service::start();
    let workers: Vec<_> = (0..PROCESSES)
        .map(|process| {
            let settings = [
                ("REDIS_URL", redis.url()),
                ("SERVICE_URL", server.url()),
                ("PROCESS", process.to_string()),
            ];
            spawn("shared_limit::worker", &settings)
        })
        .collect();
    for mut worker in workers {
        assert!(worker.wait().unwrap().success());
    }
    let service = service.lock().unwrap();
    let first = service.first();
    let counted = service.by_process(first, first + PERIOD * PERIODS);
    let taken: u32 = counted.values().sum();
    let allowance = CALLS * PERIODS;
    println!(
        "{taken} of {allowance} calls, {} answered 429, by process {:?}",
        service.refused, counted
    );
    assert!(taken * 100 >= allowance * 95, "{taken} of {allowance}");
    assert!(
        service.refused * 200 <= taken,
        "{} refused",
        service.refused
    );
    service.assert_each_once();
    service.assert_none_lost();
    let share = taken / u32::try_from(PROCESSES).unwrap();
    assert_eq!(counted.len(), PROCESSES);
    for (process, taken) in &counted {
        // A busy machine starts some processes later than others.
        let is_fair = taken * 3 >= share && *taken <= share * 3;
        assert!(is_fair, "process {process}: {taken} of about {share}");
    }
}

/// Calls as often as it may, until the service has counted long enough.
#[test]
#[ignore = "run by the other test, in processes of its own"]
fn worker() {
    let redis = redis::Client::open(setting("REDIS_URL")).unwrap();
    let process = setting("PROCESS");
    let limit =
        RedisRateLimit::new(redis, "one account", CALLS, PERIOD).timeout(Duration::from_secs(10));
    let options = ClientOptions::new()
        .base_url(setting("SERVICE_URL"))
        .total_timeout(Duration::from_secs(120))
        .rate_limit(limit);
    let client = Client::new(&CONNECTOR, Credentials::none(), options).unwrap();
    let end = Instant::now() + PERIOD * (PERIODS + 1);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let calls = (0..4).map(|lane| {
        let (client, process) = (client.clone(), process.clone());
        runtime.spawn(async move {
            let mut number = 0;
            while Instant::now() < end {
                let id = format!("{process}.{lane}.{number}");
                let call = client.call(&SEND).header("x-id", &id);
                // A call that is refused is repeated, and none is lost.
                call.send::<Value>().await.unwrap();
                number += 1;
            }
        })
    });
    let calls: Vec<_> = calls.collect();
    runtime.block_on(async {
        for call in calls {
            call.await.unwrap();
        }
    });
}

#[tokio::test]
async fn a_reservation_takes_one_round_trip() {
    let Some(redis) = RedisServer::start("a_reservation_takes_one_round_trip") else {
        return;
    };
    let client = redis::Client::open(redis.url()).unwrap();
    let limit = RedisRateLimit::new(client.clone(), "roomy", 1_000_000, PERIOD);
    limit.reserve("warm up").acquire().await.unwrap();
    let mut bare = client.get_multiplexed_async_connection().await.unwrap();
    // Turn by turn, so that what else the machine does concerns both.
    let (mut reserving, mut asking) = (Duration::ZERO, Duration::ZERO);
    for _ in 0..REPETITIONS {
        let begun = Instant::now();
        assert_eq!(limit.reserve("send_item").acquire().await.unwrap(), None);
        reserving += begun.elapsed();
        let begun = Instant::now();
        let _: String = redis::cmd("PING").query_async(&mut bare).await.unwrap();
        asking += begun.elapsed();
    }
    println!(
        "a reservation takes {:?}, an empty round trip {:?}",
        reserving / REPETITIONS,
        asking / REPETITIONS
    );
    // One round trip, and what the script does: not several.
    assert!(reserving < asking * 10, "{reserving:?}, {asking:?}");
}
