//! `GetPrint`: Print.

use connector_runtime::{CallOptions, Download, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static GET_PRINT: Operation = Operation {
    id: "GetPrint",
    method: Method::GET,
    template: "/print",
    path: &[Segment::Literal("/print")],
    safe: true,
    accept: "application/pdf",
    ..Operation::DEFAULT
};

impl Client {
    /// Print.
    ///
    /// `GET /print`
    ///
    /// Reply: a file, as a [`Download`](connector_runtime::Download).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_accept_of_replies::Client) -> Result<(), connector_accept_of_replies::Error> {
    /// let reply = client.get_print().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_print(&self) -> GetPrint {
        GetPrint {
            call: self.runtime.call(&GET_PRINT),
        }
    }
}

/// A prepared [`Client::get_print`](crate::Client::get_print).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPrint {
    call: Call,
}

impl GetPrint {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request; the reply's bytes are read as a stream.
    pub async fn send(self) -> Result<Response<Download>, Error> {
        self.call.send_stream().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetPrint {
    type Output = Result<Response<Download>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
