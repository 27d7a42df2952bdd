//! `PrintLabel`: Print a label.

use connector_runtime::{Body, CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static PRINT_LABEL: Operation = Operation {
    id: "PrintLabel",
    method: Method::POST,
    template: "/labels",
    path: &[Segment::Literal("/labels")],
    ..Operation::DEFAULT
};

impl Client {
    /// Print a label.
    ///
    /// `POST /labels`
    ///
    /// `body`: The label as the printer takes it.
    ///
    /// Its format is `binary`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_swagger_binary_body::Client) -> Result<(), connector_swagger_binary_body::Error> {
    /// let reply = client.print_label("content").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn print_label(&self, body: impl Into<Body>) -> PrintLabel {
        PrintLabel::new(self, body)
    }
}

/// A prepared [`Client::print_label`](crate::Client::print_label).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct PrintLabel {
    call: Call,
}

impl PrintLabel {
    fn new(client: &Client, body: impl Into<Body>) -> Self {
        Self {
            call: client.runtime.call(&PRINT_LABEL).raw("application/octet-stream", body),
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
