//! `AddBird`: Add a bird.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static ADD_BIRD: Operation = Operation {
    id: "AddBird",
    method: Method::POST,
    template: "/birds",
    path: &[Segment::Literal("/birds")],
    ..Operation::DEFAULT
};

impl Client {
    /// Add a bird.
    ///
    /// `POST /birds`
    ///
    /// **Works only through a managed connection.**
    /// On Microsoft's side a script of the connector rewrites it.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_managed_only_script::Client) -> Result<(), connector_managed_only_script::Error> {
    /// let reply = client.add_bird().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_bird(&self) -> AddBird {
        AddBird::new(self)
    }
}

/// A prepared [`Client::add_bird`](crate::Client::add_bird).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct AddBird {
    call: Call,
}

impl AddBird {
    fn new(client: &Client) -> Self {
        Self {
            call: client
                .runtime
                .call(&ADD_BIRD)
                .managed_only(
                    "On Microsoft's side a script of the connector rewrites it.",
                ),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send().await
    }
}
