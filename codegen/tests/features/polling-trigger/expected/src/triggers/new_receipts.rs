//! `NewReceipts`: When there are new receipts.

use connector_runtime::{CallOptions, Download, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static NEW_RECEIPTS: Operation = Operation {
    id: "NewReceipts",
    method: Method::GET,
    template: "/receipts",
    path: &[Segment::Literal("/receipts")],
    safe: true,
    accept: "application/zip",
    ..Operation::DEFAULT
};

impl Client {
    /// When there are new receipts.
    ///
    /// `GET /receipts`
    ///
    /// Reply: a file, as a [`Download`](connector_runtime::Download).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_polling_trigger::Client) -> Result<(), connector_polling_trigger::Error> {
    /// let reply = client.new_receipts().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn new_receipts(&self) -> NewReceipts {
        NewReceipts {
            call: self.runtime.call(&NEW_RECEIPTS),
        }
    }
}

/// A prepared [`Client::new_receipts`](crate::Client::new_receipts).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct NewReceipts {
    call: Call,
}

impl NewReceipts {
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
impl std::future::IntoFuture for NewReceipts {
    type Output = Result<Response<Download>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
