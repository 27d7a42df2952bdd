//! A generated crate, as tests drive it.

use connector_runtime::{BoxFuture, ClientOptions, Error};

use crate::Sight;

/// The calls of one client, by index of its operation; requests and replies
/// come in sight.
pub type Calls = Box<dyn Fn(usize, Sight) -> BoxFuture<'static, Result<(), Error>> + Send + Sync>;

/// A generated crate: its `tests/calls`, as data.
pub struct Driven {
    /// Name of the crate.
    pub name: &'static str,
    /// Each operation's name, and whether it is safe to repeat.
    pub operations: &'static [(&'static str, bool)],
    /// Operations whose replies stay streams: what follows the head of a
    /// success is not their affair.
    pub streams: &'static [&'static str],
    /// Operations that do not go to the client's address.
    pub elsewhere: &'static [&'static str],
    /// Values of enumerations, which `Debug` shows.
    pub enumerated: &'static [&'static str],
    /// What the client authorizes itself with, all of it made up.
    pub credentials: &'static [&'static str],
    /// Holds each object to giving back what it was read from.
    pub types: &'static [fn(&str)],
    /// Each trigger's name, and what holds it to reading every shape of body that
    /// a connector namespace delivers.
    pub triggers: &'static [(&'static str, fn())],
    /// A client that talks to a base URL, as these options say. It comes in
    /// sight, and so do its credentials and options.
    pub client: fn(&str, ClientOptions, &Sight) -> Result<Calls, Error>,
}

impl Driven {
    /// The operations that go to the client's address, by their index.
    pub fn at_home(&self) -> impl Iterator<Item = usize> {
        let operations = self.operations.iter().enumerate();
        operations
            .filter(|(_, (name, _))| !self.elsewhere.contains(name))
            .map(|(index, _)| index)
    }
}
