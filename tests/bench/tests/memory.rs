//! How much memory decoding takes at its peak.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a test prints what it finds, and stops where it cannot"
)]

use connector_bench::{clicksend, text_request};
use connector_clicksend::types::SmsSendResponse;
use connector_text_request::types::GetContactsResponse;
use dhat::{HeapStats, Profiler};
use serde::de::DeserializeOwned;

#[global_allocator]
static HEAP: dhat::Alloc = dhat::Alloc;

/// The only test of this binary: another would take memory meanwhile.
#[test]
fn decoding_takes_at_most_twice_the_memory_of_the_reply() {
    peak::<GetContactsResponse>("contacts", &text_request::page(1000));
    peak::<SmsSendResponse>("messages", &clicksend::reply(1000));
    peak::<SmsSendResponse>("published messages", &clicksend::published_reply(1000));
}

/// The peak is at most twice what the reply itself takes.
fn peak<T: DeserializeOwned>(name: &str, json: &str) {
    let profiler = Profiler::builder().testing().build();
    let reply: T = serde_json::from_str(json).expect("a reply");
    let HeapStats {
        curr_bytes,
        max_bytes,
        ..
    } = HeapStats::get();
    drop((reply, profiler));
    println!("{name}: {max_bytes} bytes at the peak, {curr_bytes} of the reply");
    assert!(max_bytes <= 2 * curr_bytes, "{name}");
}
