//! Decoding, encoding and cloning, beside derived structs that keep unknown members.

#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark prints what it finds, and stops where it cannot"
)]

use std::{hint::black_box, time::Duration};

use connector_bench::{
    clicksend::{self, Sent},
    compare::{Rounds, time},
    text_request::{self, Page},
};
use connector_clicksend::types::SmsSendResponse;
use connector_runtime::generated::Field;
use connector_text_request::types::GetContactsResponse;
use criterion::Criterion;
use serde::{Serialize, de::DeserializeOwned};

fn main() {
    let mut criterion = Criterion::default()
        .configure_from_args()
        .sample_size(30)
        .measurement_time(Duration::from_secs(3))
        .warm_up_time(Duration::from_millis(500));
    let mut found = Vec::new();
    let contacts = text_request::page(1000);
    found.extend(both::<GetContactsResponse, Page>(
        &mut criterion,
        "contacts",
        &contacts,
    ));
    let messages = clicksend::reply(1000);
    found.extend(both::<SmsSendResponse, Sent>(
        &mut criterion,
        "messages",
        &messages,
    ));
    let published = clicksend::published_reply(1000);
    found.extend(both::<SmsSendResponse, Sent>(
        &mut criterion,
        "published messages",
        &published,
    ));
    criterion.final_summary();
    println!("\nspeed, with derived structs that keep unknown members as 1:");
    for (name, rounds) in found {
        println!("{:>6.2} {name}", rounds.speed());
    }
}

/// Decodes, encodes and clones a reply as ours and as the derived struct.
fn both<Ours, Bare>(criterion: &mut Criterion, name: &str, json: &str) -> Vec<(String, Rounds)>
where
    Ours: Field + DeserializeOwned + Serialize,
    Bare: Clone + DeserializeOwned + Serialize,
{
    let ours: Ours = serde_json::from_str(json).expect("a reply");
    let bare: Bare = serde_json::from_str(json).expect("a reply");
    vec![
        compare(
            criterion,
            format!("decode {name}"),
            || {
                Ours::from_json(black_box(json))
                    .expect("JSON")
                    .value()
                    .expect("a reply")
            },
            || serde_json::from_slice::<Bare>(black_box(json.as_bytes())).expect("a reply"),
        ),
        compare(
            criterion,
            format!("encode {name}"),
            || {
                let mut buffer = Vec::new();
                black_box(&ours).write_json(&mut buffer);
                buffer
            },
            || serde_json::to_vec(black_box(&bare)).expect("JSON"),
        ),
        compare(
            criterion,
            format!("decode {name} with serde_json"),
            || serde_json::from_slice::<Ours>(black_box(json.as_bytes())).expect("a reply"),
            || serde_json::from_slice::<Bare>(black_box(json.as_bytes())).expect("a reply"),
        ),
        compare(
            criterion,
            format!("encode {name} with serde_json"),
            || serde_json::to_vec(black_box(&ours)).expect("JSON"),
            || serde_json::to_vec(black_box(&bare)).expect("JSON"),
        ),
        compare(
            criterion,
            format!("clone {name}"),
            || black_box(&ours).clone(),
            || black_box(&bare).clone(),
        ),
    ]
}

/// Measures two ways turn by turn, so that noise meets both.
fn compare<A, B>(
    criterion: &mut Criterion,
    name: String,
    ours: impl Fn() -> A,
    bare: impl Fn() -> B,
) -> (String, Rounds) {
    let mut rounds = Rounds::default();
    criterion.bench_function(&name, |bencher| {
        bencher.iter_custom(|iterations| {
            let (mut of_ours, mut of_bare) = (Duration::ZERO, Duration::ZERO);
            for _ in 0..iterations {
                of_ours += time(&ours);
                of_bare += time(&bare);
            }
            rounds.add(of_ours, of_bare);
            of_ours
        });
    });
    (name, rounds)
}
