//! Two workers, one allowance: 5 calls in 2 seconds, whichever of them makes them.
//!
//! Needs a Redis server, `REDIS_URL` or the one on this machine, and no account:
//! the service is on the loopback interface. Here both workers are in one process;
//! nothing changes when they are not.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program for people"
)]

use std::{env, error::Error, time::Duration};

use connector_clicksend::testing::Service;
use connector_clicksend::{Client, ClientOptions, Credentials, NewCredentials};
use connector_redis::{RedisRateLimit, WhenUnavailable};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = env::var("REDIS_URL").unwrap_or_else(|_| "redis://127.0.0.1/".to_owned());
    let waits = run(&url).await?;
    println!("12 calls by two workers, of which {waits} had to wait");
    Ok(())
}

/// How often a call had to wait.
pub(crate) async fn run(redis_url: &str) -> Result<usize, Box<dyn Error>> {
    let service = Service::start()?;
    let redis = redis::Client::open(redis_url)?;
    let (told, waits) = std::sync::mpsc::channel();
    let worker = || {
        // The name is the same in all processes that share the allowance.
        let limit = RedisRateLimit::new(redis.clone(), "account-7", 5, Duration::from_secs(2))
            .when_unavailable(WhenUnavailable::ShareAmong(2))
            .on_unavailable(|event| eprintln!("out of reach: {}", event.error));
        let told = told.clone();
        let options = ClientOptions::new()
            .base_url(service.url())
            .rate_limit(limit)
            .on_wait(move |_| told.send(()).unwrap_or_default());
        let credentials = NewCredentials {
            username: "made up",
            api_key: "made up",
        };
        Client::with_options(Credentials::from(credentials), options)
    };
    let (first, second) = (worker()?, worker()?);
    for _ in 0..6 {
        tokio::try_join!(
            first.get_contact_lists().send(),
            second.get_contact_lists().send()
        )?;
    }
    Ok(waits.try_iter().count())
}
