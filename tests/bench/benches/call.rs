//! A call on the loopback interface, beside a bare `reqwest` with the same
//! settings and a derived struct.

#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark prints what it finds, and stops where it cannot"
)]

mod clients;

use std::time::{Duration, Instant};

use clients::Clients;
use connector_bench::compare::Rounds;
use criterion::Criterion;
use futures_util::{StreamExt as _, stream};
use tokio::runtime::Runtime;

/// Calls at a time.
const AT_A_TIME: [u64; 3] = [1, 16, 256];

fn main() {
    let mut criterion = Criterion::default()
        .configure_from_args()
        .sample_size(15)
        .measurement_time(Duration::from_secs(4));
    let runtime = clients::runtime();
    let clients = Clients::start();

    let mut found = Vec::new();
    for at_a_time in AT_A_TIME {
        let name = format!("call, {at_a_time} at a time");
        let ours = |calls| run(&runtime, calls, at_a_time, async || clients.ours().await);
        let bare = |calls| run(&runtime, calls, at_a_time, async || clients.bare().await);
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
