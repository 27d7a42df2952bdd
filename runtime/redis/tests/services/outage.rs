//! The server is killed, and comes back.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

use connector_redis::{RedisRateLimit, WhenUnavailable};
use connector_runtime::{
    ClientOptions, Error, Outcome, Value,
    generated::{Client, Credentials},
    testing::{MockResponse, MockServer},
};

use crate::{
    server::RedisServer,
    service::{CONNECTOR, SEND},
};

struct Setting {
    client: Client,
    /// How often the server was out of reach.
    events: Arc<AtomicU32>,
}

impl Setting {
    fn new(redis: &RedisServer, service: &MockServer, chosen: WhenUnavailable) -> Self {
        let events = Arc::new(AtomicU32::new(0));
        let counted = Arc::clone(&events);
        let client = redis::Client::open(redis.url()).unwrap();
        let limit = RedisRateLimit::new(client, "account", 100, Duration::from_secs(6))
            .when_unavailable(chosen)
            .on_unavailable(move |_| {
                counted.fetch_add(1, Ordering::Relaxed);
            });
        let options = ClientOptions::new()
            .base_url(service.url())
            .rate_limit(limit);
        let client = Client::new(&CONNECTOR, Credentials::none(), options).unwrap();
        Self { client, events }
    }

    async fn call(&self, id: &str) -> Result<(), Error> {
        let call = self.client.call(&SEND).header("x-id", id);
        call.send::<Value>().await.map(drop)
    }

    fn events(&self) -> u32 {
        self.events.load(Ordering::Relaxed)
    }
}

#[tokio::test]
async fn a_server_out_of_reach_does_what_was_chosen_and_nothing_goes_twice() {
    let Some(mut redis) = RedisServer::durable("a_server_out_of_reach_does_what_was_chosen") else {
        return;
    };
    let service = MockServer::start().unwrap();
    service.default_response(MockResponse::json(200, "{}"));
    let refuses = Setting::new(&redis, &service, WhenUnavailable::Refuse);
    let shares = Setting::new(&redis, &service, WhenUnavailable::ShareAmong(4));
    refuses.call("1").await.unwrap();
    shares.call("2").await.unwrap();

    redis.kill();
    let begun = Instant::now();
    let error = refuses.call("3").await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert_eq!(
        error.to_string(),
        "example `send_item`: not sent: the rate limiter cannot be reached"
    );
    for call in 4..29 {
        shares.call(&call.to_string()).await.unwrap();
    }
    assert!(
        begun.elapsed() < Duration::from_secs(20),
        "{:?}",
        begun.elapsed()
    );
    assert!(refuses.events() >= 1 && shares.events() >= 25);

    redis.restart();
    let events = (refuses.events(), shares.events());
    refuses.call("29").await.unwrap();
    shares.call("30").await.unwrap();
    assert_eq!((refuses.events(), shares.events()), events);

    let requests = service.requests();
    let ids: Vec<_> = requests
        .iter()
        .filter_map(|request| request.header("x-id"))
        .collect();
    let expected: Vec<String> = (1..31)
        .filter(|id| *id != 3)
        .map(|id| id.to_string())
        .collect();
    assert_eq!(ids, expected);
}
