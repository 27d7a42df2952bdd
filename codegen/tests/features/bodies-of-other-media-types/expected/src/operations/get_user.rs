//! `GetUser`: User.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static GET_USER: Operation = Operation {
    id: "GetUser",
    method: Method::GET,
    template: "/users/get(id={id})/mail@home:all;x=1&y",
    path: &[
        Segment::Literal("/users/get(id="),
        Segment::Parameter("id"),
        Segment::Literal(")/mail@home:all;x=1&y"),
    ],
    safe: true,
    accept: "*/*",
    ..Operation::DEFAULT
};

impl Client {
    /// User.
    ///
    /// `GET /users/get(id={id})/mail@home:all;x=1&y`
    ///
    /// `id`: The member `id` of the wire.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_bodies_of_other_media_types::Client) -> Result<(), connector_bodies_of_other_media_types::Error> {
    /// let reply = client.get_user("id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user(&self, id: impl AsRef<str>) -> GetUser {
        GetUser::new(self, id)
    }
}

/// A prepared [`Client::get_user`](crate::Client::get_user).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct GetUser {
    call: Call,
}

impl GetUser {
    fn new(client: &Client, id: impl AsRef<str>) -> Self {
        Self {
            call: client.runtime.call(&GET_USER).path("id", id.as_ref()),
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
