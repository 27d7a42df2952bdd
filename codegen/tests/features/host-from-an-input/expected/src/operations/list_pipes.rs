//! `ListPipes`: Pipes.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static LIST_PIPES: Operation = Operation {
    id: "ListPipes",
    method: Method::GET,
    template: "/pipes",
    path: &[Segment::Literal("/pipes")],
    safe: true,
    accept: "*/*",
    ..Operation::DEFAULT
};

static LIST_PIPES_REWRITE: connector_runtime::generated::Rewrite = {
    use connector_runtime::generated::{Piece, Rewrite};
    Rewrite {
        base: &[Piece::Header("server", None), Piece::Text("/rest")],
        host_is_input: true,
        ..Rewrite::DEFAULT
    }
};

impl Client {
    /// Pipes.
    ///
    /// `GET /pipes`
    ///
    /// A direct connection sends it as `GET {server}/rest/pipes`.
    ///
    /// An input decides on the host that a direct call goes to: list the hosts that you
    /// trust with `ClientOptions::trusted_hosts`. For any other, nothing is sent.
    ///
    /// `server`: Address of your server.
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_host_from_an_input::Client) -> Result<(), connector_host_from_an_input::Error> {
    /// let reply = client.list_pipes("server").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pipes(&self, server: impl AsRef<str>) -> ListPipes {
        ListPipes {
            call: self
                .runtime
                .call(&LIST_PIPES)
                .rewritten(&LIST_PIPES_REWRITE)
                .header("server", server.as_ref()),
        }
    }
}

/// A prepared [`Client::list_pipes`](crate::Client::list_pipes).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListPipes {
    call: Call,
}

impl ListPipes {
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
impl std::future::IntoFuture for ListPipes {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
