//! A call on the loopback interface, beside a bare `reqwest` with the same
//! settings and a derived struct.

#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark prints what it finds, and stops where it cannot"
)]

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use connector_bench::{
    compare::Rounds,
    server,
    text_request::{DASHBOARD, Dashboard},
};
use connector_runtime::RateLimit;
use connector_text_request::{Client, ClientOptions, Credentials};
use criterion::Criterion;
use futures_util::{StreamExt as _, stream};
use tokio::runtime::Runtime;

/// Calls at a time.
const AT_A_TIME: [u64; 3] = [1, 16, 256];
/// The same as a client's own.
const TIMEOUT: Duration = Duration::from_secs(100);

fn main() {
    let mut criterion = Criterion::default()
        .configure_from_args()
        .sample_size(15)
        .measurement_time(Duration::from_secs(4));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let address = format!("http://{}", server::start(DASHBOARD).expect("a server"));
    let options = ClientOptions::new()
        .base_url(&address)
        .rate_limit(RateLimit::none());
    let ours = Client::with_options(Credentials::new("key"), options).expect("a client");
    let bare = bare_client();
    let url = format!("{address}/dashboards/121");

    let mut found = Vec::new();
    for at_a_time in AT_A_TIME {
        let name = format!("call, {at_a_time} at a time");
        let ours = |calls| {
            run(&runtime, calls, at_a_time, async || {
                ours.get_dashboard(121).send().await.expect("a reply");
            })
        };
        let bare = |calls| {
            run(&runtime, calls, at_a_time, async || {
                let request = bare.get(&url).header("x-api-key", "key");
                let answer = request.header("accept", "application/json").send().await;
                let body = answer.expect("an answer").bytes().await.expect("a body");
                serde_json::from_slice::<Dashboard>(&body).expect("a reply");
            })
        };
        let mut rounds = Rounds::default();
        criterion.bench_function(&name, |bencher| {
            bencher.iter_custom(|iterations| {
                let calls = iterations.max(8 * at_a_time);
                let (of_ours, of_bare) = (ours(calls), bare(calls));
                rounds.add(of_ours, of_bare);
                let of_one = of_ours.as_nanos() / u128::from(calls) * u128::from(iterations);
                Duration::from_nanos(u64::try_from(of_one).expect("a short time"))
            });
        });
        found.push((name, rounds));
    }
    criterion.final_summary();
    println!("\ncost, with a bare call as 1:");
    for (name, rounds) in found {
        println!("{:>6.2} {name}", rounds.speed().recip());
    }
}

/// How long so many calls take, of which some run at a time.
fn run(runtime: &Runtime, calls: u64, at_a_time: u64, call: impl AsyncFn()) -> Duration {
    runtime.block_on(async {
        let start = Instant::now();
        let calls = stream::iter(0..calls).map(|_| call());
        calls
            .buffer_unordered(usize::try_from(at_a_time).expect("a few"))
            .collect::<()>()
            .await;
        start.elapsed()
    })
}

/// With the settings of a client's own transport.
fn bare_client() -> reqwest::Client {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions of TLS")
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .user_agent("bare")
        .referer(false)
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .connect_timeout(Duration::from_secs(10))
        .pool_idle_timeout(Duration::from_secs(20))
        .timeout(TIMEOUT)
        .build()
        .expect("a client")
}
