//! `post`: Add a word.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static POST: Operation = Operation {
    id: "post",
    method: Method::POST,
    template: "/",
    path: &[Segment::Literal("/")],
    ..Operation::DEFAULT
};

impl Client {
    /// Add a word.
    ///
    /// `POST /`
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_operation_without_name::Client) -> Result<(), connector_operation_without_name::Error> {
    /// let reply = client.post().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post(&self) -> Post {
        Post {
            call: self.runtime.call(&POST),
        }
    }
}

/// A prepared [`Client::post`](crate::Client::post).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Post {
    call: Call,
}

impl Post {
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
impl std::future::IntoFuture for Post {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
