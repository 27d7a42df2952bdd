//! `DownloadCaseFile`: Download Case File.

use connector_runtime::{CallOptions, Download, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static DOWNLOAD_CASE_FILE: Operation = Operation {
    id: "DownloadCaseFile",
    method: Method::GET,
    template: "/asms/case/{ticketId}/file/{fileId}",
    path: &[
        Segment::Literal("/asms/case/"),
        Segment::Parameter("ticketId"),
        Segment::Literal("/file/"),
        Segment::Parameter("fileId"),
    ],
    safe: true,
    accept: "application/octet-stream",
    ..Operation::DEFAULT
};

impl Client {
    /// Download Case File.
    ///
    /// Downloads a file of a case.
    ///
    /// `GET /asms/case/{ticketId}/file/{fileId}`
    ///
    /// # Errors
    ///
    /// * `400`: A value is missing or wrong; the service says which in a code or a
    ///   sentence. How the body is built is not documented.
    /// * `403`: The account that the token belongs to may not do this.
    /// * `500`: The service failed. Whether anything was done is unknown: look before
    ///   calling again.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_aranda_asms::operations::DownloadCaseFileRequired;
    ///
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client
    ///     .download_case_file(DownloadCaseFileRequired {
    ///         ticket_id: "IM-1-20".into(),
    ///         file_id: 345,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_case_file(
        &self,
        required: DownloadCaseFileRequired,
    ) -> DownloadCaseFile {
        DownloadCaseFile::new(self, required)
    }
}

/// The required inputs of [`Client::download_case_file`](crate::Client::download_case_file).
#[derive(Clone)]
pub struct DownloadCaseFileRequired {
    /// Code of the case within its project, its `idByProject`.
    ///
    /// For example `IM-1-20`.
    pub ticket_id: String,
    /// Id of the file, as `attachments` of the case has it.
    ///
    /// For example `345`.
    pub file_id: i64,
}

connector_runtime::generated::opaque_debug!(DownloadCaseFileRequired);

/// A prepared [`Client::download_case_file`](crate::Client::download_case_file).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct DownloadCaseFile {
    call: Call,
}

impl DownloadCaseFile {
    fn new(client: &Client, required: DownloadCaseFileRequired) -> Self {
        Self {
            call: client
                .runtime
                .call(&DOWNLOAD_CASE_FILE)
                .path("ticketId", &required.ticket_id)
                .path("fileId", &required.file_id),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request; the reply's bytes are read as a stream.
    pub async fn send(self) -> Result<Response<Download>, Error> {
        self.call.file_name_header("x-filename").send_stream().await
    }
}
