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
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_text_reply::Client) -> Result<(), connector_text_reply::Error> {
    /// let reply = client.get_version().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_version(&self) -> GetVersion {
        GetVersion::new(self)
    }
}

/// A prepared [`Client::get_version`](crate::Client::get_version).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct GetVersion {
    call: Call,
}

impl GetVersion {
    fn new(client: &Client) -> Self {
        Self {
            call: client.runtime.call(&GET_VERSION),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<String>, Error> {
        self.call.send().await
    }
}
