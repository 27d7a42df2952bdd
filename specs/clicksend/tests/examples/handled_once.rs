//! A text message is delivered twice, to two workers, and answered once.
//!
//! Needs a Redis server, `REDIS_URL` or the one on this machine.

#![allow(clippy::print_stdout, reason = "a program for people")]

use std::{env, time::Duration};

use connector_clicksend::connector_runtime::webhook::{Handled, handle_once};
use connector_clicksend::connector_runtime::{BoxError, HeaderMap};
use connector_clicksend::triggers::SmsInboundAutomation;
use connector_redis::RedisDeliveries;

/// Longer than handling takes.
const LEASE: Duration = Duration::from_mins(1);

const DELIVERY: &[u8] = br#"{"message_id": "1F12D781", "from": "+61411111111", "body": "Yes"}"#;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), BoxError> {
    let url = env::var("REDIS_URL").unwrap_or_else(|_| "redis://127.0.0.1/".to_owned());
    println!(
        "the two deliveries are answered with {:?}",
        run(&url).await?
    );
    Ok(())
}

/// The status that each worker responds with.
pub(crate) async fn run(redis_url: &str) -> Result<[u16; 2], BoxError> {
    // All workers give the same name, one for each trigger.
    let worker =
        || redis::Client::open(redis_url).map(|redis| RedisDeliveries::new(redis, "inbound texts"));
    let first = receive(&worker()?, DELIVERY).await?;
    let second = receive(&worker()?, DELIVERY).await?;
    Ok([first, second])
}

/// What a web framework calls with a body that came.
async fn receive(deliveries: &RedisDeliveries, body: &[u8]) -> Result<u16, BoxError> {
    let delivery = match SmsInboundAutomation::read(&HeaderMap::new(), body) {
        Ok(delivery) => delivery,
        Err(refused) => return Ok(refused.status().as_u16()),
    };
    let key = SmsInboundAutomation::key(&delivery);
    let handled = handle_once(deliveries, key.as_deref(), LEASE, async || {
        println!(
            "{} bytes of text to answer",
            delivery.body().unwrap_or_default().len()
        );
        Ok(())
    })
    .await?;
    Ok(match handled {
        Handled::Now(()) | Handled::Late(()) | Handled::Unkeyed(()) => 201,
        Handled::Before => 200,
        // Another worker may yet fail: the service is to deliver it again.
        Handled::InProgress => 503,
    })
}
