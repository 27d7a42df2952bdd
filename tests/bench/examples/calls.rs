//! Makes calls one after the other, for a profiler: `calls ours 1000`, or
//! `calls bare 1000` for a bare `reqwest` with a derived struct.

#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::print_stderr,
    reason = "a tool stops where it cannot go on"
)]

#[path = "../benches/clients/mod.rs"]
mod clients;

use clients::Clients;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let which = arguments.next();
    let calls: u64 = arguments
        .next()
        .and_then(|calls| calls.parse().ok())
        .unwrap_or(1000);
    let runtime = clients::runtime();
    let clients = Clients::start();
    runtime.block_on(async {
        for _ in 0..calls {
            match which.as_deref() {
                Some("ours") => clients.ours().await,
                _ => clients.bare().await,
            }
        }
    });
}
