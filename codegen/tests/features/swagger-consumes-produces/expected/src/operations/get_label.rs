//! `GetLabel`: Get a label.

use connector_runtime::{CallOptions, Download, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static GET_LABEL: Operation = Operation {
    id: "GetLabel",
    method: Method::GET,
    template: "/parcels/{id}/label",
    path: &[
        Segment::Literal("/parcels/"),
        Segment::Parameter("id"),
        Segment::Literal("/label"),
    ],
    safe: true,
    accept: "application/pdf",
    ..Operation::DEFAULT
};

impl Client {
    /// Get a label.
    ///
    /// `GET /parcels/{id}/label`
    ///
    /// `id`: Number of the parcel.
    ///
    /// Reply: a file, as a [`Download`](connector_runtime::Download).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_swagger_consumes_produces::Client) -> Result<(), connector_swagger_consumes_produces::Error> {
    /// let reply = client.get_label("id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_label(&self, id: impl AsRef<str>) -> GetLabel {
        GetLabel {
            call: self.runtime.call(&GET_LABEL).path("id", id.as_ref()),
        }
    }
}

/// A prepared [`Client::get_label`](crate::Client::get_label).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetLabel {
    call: Call,
}

impl GetLabel {
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
impl std::future::IntoFuture for GetLabel {
    type Output = Result<Response<Download>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
