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
    /// Reply: nothing but status and headers.
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
        GetUser {
            call: self.runtime.call(&GET_USER).path("id", id.as_ref()),
        }
    }
}

/// A prepared [`Client::get_user`](crate::Client::get_user).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetUser {
    call: Call,
}

impl GetUser {
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
impl std::future::IntoFuture for GetUser {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
