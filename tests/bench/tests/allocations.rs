//! How often a call takes memory, beside a bare call.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a test prints what it finds, and stops where it cannot"
)]

#[path = "../benches/clients/mod.rs"]
mod clients;

use clients::Clients;
use dhat::{HeapStats, Profiler};

#[global_allocator]
static HEAP: dhat::Alloc = dhat::Alloc;

/// How many more a call may make than a bare one.
const MORE: u64 = 10;
const CALLS: u64 = 100;

/// The only test of this binary: another would take memory meanwhile.
#[test]
fn a_call_takes_memory_hardly_more_often_than_a_bare_one() {
    let runtime = clients::runtime();
    let clients = Clients::start();
    let profiler = Profiler::builder().testing().build();
    let ours = runtime.block_on(blocks(async || clients.ours().await));
    let bare = runtime.block_on(blocks(async || clients.bare().await));
    drop(profiler);
    println!("{ours} allocations in a call, {bare} in a bare one");
    assert!(ours <= bare + MORE, "{ours} against {bare}");
}

/// Allocations of one call, once there is a connection.
async fn blocks(call: impl AsyncFn()) -> u64 {
    call().await;
    let before = HeapStats::get().total_blocks;
    for _ in 0..CALLS {
        call().await;
    }
    (HeapStats::get().total_blocks - before).div_ceil(CALLS)
}
