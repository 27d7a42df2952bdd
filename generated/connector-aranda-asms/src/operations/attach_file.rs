//! `AttachFile`: Attach File.

use connector_runtime::{Base64, CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::AttachFileRequest;

static ATTACH_FILE: Operation = Operation {
    id: "AttachFile",
    method: Method::POST,
    template: "/asms/case/{ticketId}/file",
    path: &[
        Segment::Literal("/asms/case/"),
        Segment::Parameter("ticketId"),
        Segment::Literal("/file"),
    ],
    ..Operation::DEFAULT
};

impl Client {
    /// Attach File.
    ///
    /// Attaches a file to a case.
    ///
    /// `POST /asms/case/{ticketId}/file`
    ///
    /// Reply: nothing but status and headers.
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
    /// use connector_aranda_asms::Base64;
    /// use connector_aranda_asms::operations::AttachFileArgs;
    ///
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client
    ///     .attach_file(AttachFileArgs {
    ///         ticket_id: "IM-1-20",
    ///         file: Base64::encode(b"content"),
    ///         file_name: "hello.txt",
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn attach_file(
        &self,
        args: AttachFileArgs<impl AsRef<str>, impl Into<String>>,
    ) -> AttachFile {
        AttachFile {
            call: self
                .runtime
                .call(&ATTACH_FILE)
                .path("ticketId", args.ticket_id.as_ref()),
            body: <AttachFileRequest as Object>::empty()
                .with_file(args.file)
                .with_file_name(args.file_name),
        }
    }
}

/// The required inputs of [`Client::attach_file`](crate::Client::attach_file).
#[derive(Clone)]
pub struct AttachFileArgs<
    TicketId: AsRef<str> = String,
    FileName: Into<String> = String,
> {
    /// Code of the case within its project, its `idByProject`.
    ///
    /// For example `IM-1-20`.
    pub ticket_id: TicketId,
    /// Content of the file, in base64. How large it may be is up to the installation.
    ///
    /// For example `SGVsbG8=`.
    pub file: Base64,
    /// Name of the file with its extension.
    ///
    /// For example `hello.txt`.
    pub file_name: FileName,
}

impl<TicketId: AsRef<str>, FileName: Into<String>> std::fmt::Debug
for AttachFileArgs<TicketId, FileName> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AttachFileArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::attach_file`](crate::Client::attach_file).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AttachFile {
    call: Call,
    body: AttachFileRequest,
}

impl AttachFile {
    /// Sets any member of the body by its name on the wire, also one that is not
    /// offered as an input.
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        self.body = self.body.with_member(name, value);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for AttachFile {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
