//! `Ping`: Ping.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static PING: Operation = Operation {
    id: "Ping",
    method: Method::GET,
    template: "/ping",
    path: &[Segment::Literal("/ping")],
    safe: true,
    accept: "*/*",
    ..Operation::DEFAULT
};

static PING_REWRITE: connector_runtime::generated::Rewrite = {
    use connector_runtime::generated::{Piece, Rewrite, Computed, ComputedPlace};
    Rewrite {
        values: &[
            Computed {
                place: ComputedPlace::Header,
                name: "X-Access-Key",
                value: &[
                    Piece::Setting("username", None),
                    Piece::Text(":"),
                    Piece::Setting("secret", None),
                ],
                skip_if_present: false,
            },
        ],
        ..Rewrite::DEFAULT
    }
};

impl Client {
    /// Ping.
    ///
    /// `GET /ping`
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_credential_made_by_a_policy::Client) -> Result<(), connector_credential_made_by_a_policy::Error> {
    /// let reply = client.ping().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ping(&self) -> Ping {
        Ping {
            call: self.runtime.call(&PING).rewritten(&PING_REWRITE),
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
