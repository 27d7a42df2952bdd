//! Makes calls for a profiler: `calls ours 1000 16` makes 1000 calls, 16 at a time;
//! `calls bare 1000 16` makes those of a bare `reqwest` with a derived struct.

#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::print_stderr,
    reason = "a tool stops where it cannot go on"
)]

#[path = "../benches/clients/mod.rs"]
mod clients;

use clients::Clients;
use futures_util::{StreamExt as _, stream};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let is_bare = arguments.next().as_deref() == Some("bare");
    let mut number = |default| {
        let given = arguments.next().and_then(|number| number.parse().ok());
        given.unwrap_or(default)
    };
    let (calls, at_a_time) = (number(1000), number(1));
    let clients = Clients::start();
    let call = async || {
        if is_bare {
            clients.bare().await;
        } else {
            clients.ours().await;
        }
    };
    clients::runtime().block_on(
        stream::iter(0..calls)
            .map(|_| call())
            .buffer_unordered(at_a_time)
            .collect::<()>(),
    );
}
