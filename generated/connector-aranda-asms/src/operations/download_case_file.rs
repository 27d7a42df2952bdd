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
    /// Reply: a file, as a [`Download`](connector_runtime::Download).
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
    /// use connector_aranda_asms::operations::DownloadCaseFileArgs;
    ///
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client
    ///     .download_case_file(DownloadCaseFileArgs {
    ///         ticket_id: "IM-1-20",
    ///         file_id: 345,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_case_file(
        &self,
        args: DownloadCaseFileArgs<impl AsRef<str>>,
    ) -> DownloadCaseFile {
        DownloadCaseFile {
            call: self
                .runtime
                .call(&DOWNLOAD_CASE_FILE)
                .path("ticketId", args.ticket_id.as_ref())
                .path("fileId", &args.file_id),
        }
    }
}

/// The required inputs of [`Client::download_case_file`](crate::Client::download_case_file).
#[derive(Clone)]
pub struct DownloadCaseFileArgs<TicketId: AsRef<str> = String> {
    /// Code of the case within its project, its `idByProject`.
    ///
    /// For example `IM-1-20`.
    pub ticket_id: TicketId,
    /// Id of the file, as `attachments` of the case has it.
    ///
    /// For example `345`.
    pub file_id: i64,
}

impl<TicketId: AsRef<str>> std::fmt::Debug for DownloadCaseFileArgs<TicketId> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DownloadCaseFileArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::download_case_file`](crate::Client::download_case_file).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DownloadCaseFile {
    call: Call,
}

impl DownloadCaseFile {
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
impl std::future::IntoFuture for DownloadCaseFile {
    type Output = Result<Response<Download>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
