//! `ListBirds`: List birds.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static LIST_BIRDS: Operation = Operation {
    id: "ListBirds",
    method: Method::GET,
    template: "/birds",
    path: &[Segment::Literal("/birds")],
    safe: true,
    ..Operation::DEFAULT
};

impl Client {
    /// List birds.
    ///
    /// `GET /birds`
    ///
    /// **Works only through a managed connection.**
    /// On Microsoft's side the policy "Turn the list around" (convertarraytoobject)
    /// rewrites it.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_managed_only_policy::Client) -> Result<(), connector_managed_only_policy::Error> {
    /// let reply = client.list_birds().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_birds(&self) -> ListBirds {
        ListBirds::new(self)
    }
}

/// A prepared [`Client::list_birds`](crate::Client::list_birds).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct ListBirds {
    call: Call,
}

impl ListBirds {
    fn new(client: &Client) -> Self {
        Self {
            call: client
                .runtime
                .call(&LIST_BIRDS)
                .managed_only(
                    "On Microsoft's side the policy \"Turn the list around\" (convertarraytoobject) rewrites it.",
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
