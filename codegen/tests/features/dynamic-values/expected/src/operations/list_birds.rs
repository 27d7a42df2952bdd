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
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_dynamic_values::Client) -> Result<(), connector_dynamic_values::Error> {
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
            call: client.runtime.call(&LIST_BIRDS),
        }
    }

    /// Number of the land.
    pub fn land(mut self, land: i64) -> Self {
        self.call = self.call.query("land", &land);
        self
    }

    /// Number of the region.
    ///
    /// Its choices are listed by [`Client::list_birds_choices`](crate::Client::list_birds_choices).
    pub fn region(mut self, region: i64) -> Self {
        self.call = self.call.query("region", &region);
        self
    }

    /// Number of the guide.
    ///
    /// Its choices are listed by `ListGuides`.
    pub fn guide(mut self, guide: impl AsRef<str>) -> Self {
        self.call = self.call.query("guide", guide.as_ref());
        self
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
