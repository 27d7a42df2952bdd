//! The programs about many workers do what they say.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and helpers are not `#[test]` functions"
)]

#[path = "../examples/handled_once.rs"]
#[allow(dead_code, reason = "its `main` is for people")]
mod handled_once;
#[path = "../../../../runtime/redis/tests/services/server.rs"]
#[allow(dead_code, reason = "its server is never killed here")]
mod server;
#[path = "../examples/shared_limit.rs"]
#[allow(dead_code, reason = "its `main` is for people")]
mod shared_limit;

use std::time::{Duration, Instant};

use server::RedisServer;

#[tokio::test]
async fn two_workers_keep_to_one_allowance() {
    let Some(redis) = RedisServer::start("two_workers_keep_to_one_allowance") else {
        return;
    };
    let begun = Instant::now();
    let waits = shared_limit::run(&redis.url()).await.unwrap();
    // Twelve calls at five in two seconds: one waits for each further period.
    assert!(begun.elapsed() >= Duration::from_secs(4));
    assert!(waits >= 2, "{waits}");
}

#[tokio::test]
async fn a_delivery_that_comes_twice_is_handled_once() {
    let Some(redis) = RedisServer::start("a_delivery_that_comes_twice_is_handled_once") else {
        return;
    };
    assert_eq!(handled_once::run(&redis.url()).await.unwrap(), [201, 200]);
}
