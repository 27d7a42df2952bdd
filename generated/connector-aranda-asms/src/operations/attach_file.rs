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
    /// use connector_aranda_asms::operations::AttachFileRequired;
    ///
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client
    ///     .attach_file(AttachFileRequired {
    ///         ticket_id: "IM-1-20".into(),
    ///         file: Base64::encode(b"content"),
    ///         file_name: "hello.txt".into(),
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn attach_file(&self, required: AttachFileRequired) -> AttachFile {
        AttachFile::new(self, required)
    }
}

/// The required inputs of [`Client::attach_file`](crate::Client::attach_file).
#[derive(Clone)]
pub struct AttachFileRequired {
    /// Code of the case within its project, its `idByProject`.
    ///
    /// For example `IM-1-20`.
    pub ticket_id: String,
    /// Content of the file, in base64. How large it may be is up to the installation.
    ///
    /// For example `SGVsbG8=`.
    pub file: Base64,
    /// Name of the file with its extension.
    ///
    /// For example `hello.txt`.
    pub file_name: String,
}

connector_runtime::generated::opaque_debug!(AttachFileRequired);

/// A prepared [`Client::attach_file`](crate::Client::attach_file).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct AttachFile {
    call: Call,
    body: AttachFileRequest,
}

impl AttachFile {
    fn new(client: &Client, required: AttachFileRequired) -> Self {
        Self {
            call: client
                .runtime
                .call(&ATTACH_FILE)
                .path("ticketId", &required.ticket_id),
            body: <AttachFileRequest as Object>::empty()
                .with_file(required.file)
                .with_file_name(required.file_name),
        }
    }

    /// Sets any member of the body by its name on the wire, also one that is not
    /// offered as an input.
    pub fn member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.body = self.body.with_member(name, value);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.json(&self.body).send().await
    }
}
