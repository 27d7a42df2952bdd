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
    /// Reply: nothing but status and headers.
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
        PrintLabel {
            call: self.runtime.call(&PRINT_LABEL).raw("application/octet-stream", body),
        }
    }
}

/// A prepared [`Client::print_label`](crate::Client::print_label).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct PrintLabel {
    call: Call,
}

impl PrintLabel {
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
impl std::future::IntoFuture for PrintLabel {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
