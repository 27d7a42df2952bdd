//! `GetItem`: Get an item.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static GET_ITEM: Operation = Operation {
    id: "GetItem",
    method: Method::GET,
    template: "/jobs('{name}')/it{}em%20s/{a}-{b}",
    path: &[
        Segment::Literal("/jobs('"),
        Segment::Parameter("name"),
        Segment::Literal("')/it%7B%7Dem%20s/"),
        Segment::Parameter("a"),
        Segment::Literal("-"),
        Segment::Parameter("b"),
    ],
    safe: true,
    ..Operation::DEFAULT
};

impl Client {
    /// Get an item.
    ///
    /// `GET /jobs('{name}')/it{}em%20s/{a}-{b}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_odd_paths::operations::GetItemRequired;
    ///
    /// # async fn example(client: connector_odd_paths::Client) -> Result<(), connector_odd_paths::Error> {
    /// let reply = client
    ///     .get_item(GetItemRequired {
    ///         name: "name".into(),
    ///         a: "a".into(),
    ///         b: "b".into(),
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_item(&self, required: GetItemRequired) -> GetItem {
        GetItem::new(self, required)
    }
}

/// The required inputs of [`Client::get_item`](crate::Client::get_item).
#[derive(Clone)]
pub struct GetItemRequired {
    /// The part name.
    pub name: String,
    /// The part a.
    pub a: String,
    /// The part b.
    pub b: String,
}

connector_runtime::generated::opaque_debug!(GetItemRequired);

/// A prepared [`Client::get_item`](crate::Client::get_item).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct GetItem {
    call: Call,
}

impl GetItem {
    fn new(client: &Client, required: GetItemRequired) -> Self {
        Self {
            call: client
                .runtime
                .call(&GET_ITEM)
                .path("name", &required.name)
                .path("a", &required.a)
                .path("b", &required.b),
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
