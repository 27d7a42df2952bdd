//! `GetResult`: Get the result.

use connector_runtime::{CallOptions, Download, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static GET_RESULT: Operation = Operation {
    id: "GetResult",
    method: Method::GET,
    template: "/jobs/{id}/result",
    path: &[
        Segment::Literal("/jobs/"),
        Segment::Parameter("id"),
        Segment::Literal("/result"),
    ],
    safe: true,
    accept: "application/octet-stream",
    ..Operation::DEFAULT
};

impl Client {
    /// Get the result.
    ///
    /// `GET /jobs/{id}/result`
    ///
    /// `id`: Number of the job.
    ///
    /// Reply: a file, as a [`Download`](connector_runtime::Download).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_file_download::Client) -> Result<(), connector_file_download::Error> {
    /// let reply = client.get_result("id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_result(&self, id: impl AsRef<str>) -> GetResult {
        GetResult {
            call: self.runtime.call(&GET_RESULT).path("id", id.as_ref()),
        }
    }
}

/// A prepared [`Client::get_result`](crate::Client::get_result).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetResult {
    call: Call,
}

impl GetResult {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request; the reply's bytes are read as a stream.
    pub async fn send(self) -> Result<Response<Download>, Error> {
        self.call.file_name_header("x-filename").send_stream().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetResult {
    type Output = Result<Response<Download>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
