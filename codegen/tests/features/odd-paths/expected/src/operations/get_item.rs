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
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_odd_paths::operations::GetItemArgs;
    ///
    /// # async fn example(client: connector_odd_paths::Client) -> Result<(), connector_odd_paths::Error> {
    /// let reply = client
    ///     .get_item(GetItemArgs {
    ///         name: "name",
    ///         a: "a",
    ///         b: "b",
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_item(
        &self,
        args: GetItemArgs<impl AsRef<str>, impl AsRef<str>, impl AsRef<str>>,
    ) -> GetItem {
        GetItem {
            call: self
                .runtime
                .call(&GET_ITEM)
                .path("name", args.name.as_ref())
                .path("a", args.a.as_ref())
                .path("b", args.b.as_ref()),
        }
    }
}

/// The required inputs of [`Client::get_item`](crate::Client::get_item).
#[derive(Clone)]
pub struct GetItemArgs<
    Name: AsRef<str> = String,
    A: AsRef<str> = String,
    B: AsRef<str> = String,
> {
    /// The part name.
    pub name: Name,
    /// The part a.
    pub a: A,
    /// The part b.
    pub b: B,
}

impl<Name: AsRef<str>, A: AsRef<str>, B: AsRef<str>> std::fmt::Debug
for GetItemArgs<Name, A, B> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetItemArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::get_item`](crate::Client::get_item).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetItem {
    call: Call,
}

impl GetItem {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetItem {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
