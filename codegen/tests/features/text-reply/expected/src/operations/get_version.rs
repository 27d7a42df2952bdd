//! `GetVersion`: Get the version.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static GET_VERSION: Operation = Operation {
    id: "GetVersion",
    method: Method::GET,
    template: "/version",
    path: &[Segment::Literal("/version")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Get the version.
    ///
    /// `GET /version`
    ///
    /// Reply: text.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_text_reply::Client) -> Result<(), connector_text_reply::Error> {
    /// let reply = client.get_version().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_version(&self) -> GetVersion {
        GetVersion {
            call: self.runtime.call(&GET_VERSION),
        }
    }
}

/// A prepared [`Client::get_version`](crate::Client::get_version).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetVersion {
    call: Call,
}

impl GetVersion {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<String>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetVersion {
    type Output = Result<Response<String>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
