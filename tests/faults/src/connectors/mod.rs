//! The generated crates, each driven by the same handle.

mod aranda_asms;
mod clicksend;
mod sight;
mod text_request;
mod txtsync;

pub use self::sight::Sight;
use connector_runtime::{BoxFuture, ClientOptions, Error};

/// The calls of one client, by index of its operation; requests and replies
/// come in sight.
pub type Calls = Box<dyn Fn(usize, Sight) -> BoxFuture<'static, Result<(), Error>> + Send + Sync>;

/// A generated crate.
pub struct Driven {
    /// Name of the crate.
    pub name: &'static str,
    /// Each operation's name, and whether it is safe to repeat.
    pub operations: &'static [(&'static str, bool)],
    /// Operations whose replies stay streams: what follows the head of a
    /// success is not their affair.
    pub streams: &'static [&'static str],
    /// A client that talks to a base URL, as these options say. It comes in
    /// sight, and so do its credentials and options.
    pub client: fn(&str, ClientOptions, &Sight) -> Result<Calls, Error>,
}

/// What the clients prove themselves with, all of it made up.
pub const CREDENTIALS: [&str; 3] = ["user-q7Jx2w", "key-Zp81mKdE", "secret-Vt5Rn0aB"];

/// All generated crates.
pub const ALL: [Driven; 4] = [
    aranda_asms::DRIVEN,
    clicksend::DRIVEN,
    text_request::DRIVEN,
    txtsync::DRIVEN,
];
