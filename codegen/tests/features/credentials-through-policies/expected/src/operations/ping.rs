//! `Ping`: Ask whether the service is there.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static PING: Operation = Operation {
    id: "Ping",
    method: Method::GET,
    template: "/ping",
    path: &[Segment::Literal("/ping")],
    safe: true,
    ..Operation::DEFAULT
};

impl Client {
    /// Ask whether the service is there.
    ///
    /// `GET /ping`
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_credentials_through_policies::Client) -> Result<(), connector_credentials_through_policies::Error> {
    /// let reply = client.ping().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ping(&self) -> Ping {
        Ping {
            call: self.runtime.call(&PING).query("api-version", "2024-05-01"),
        }
    }
}

/// A prepared [`Client::ping`](crate::Client::ping).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Ping {
    call: Call,
}

impl Ping {
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
impl std::future::IntoFuture for Ping {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
