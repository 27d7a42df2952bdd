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
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_swagger_consumes_produces::Client) -> Result<(), connector_swagger_consumes_produces::Error> {
    /// let reply = client.get_label("id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_label(&self, id: impl AsRef<str>) -> GetLabel {
        GetLabel::new(self, id)
    }
}

/// A prepared [`Client::get_label`](crate::Client::get_label).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct GetLabel {
    call: Call,
}

impl GetLabel {
    fn new(client: &Client, id: impl AsRef<str>) -> Self {
        Self {
            call: client.runtime.call(&GET_LABEL).path("id", id.as_ref()),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request; the reply's bytes are read as a stream.
    pub async fn send(self) -> Result<Response<Download>, Error> {
        self.call.send_stream().await
    }
}
