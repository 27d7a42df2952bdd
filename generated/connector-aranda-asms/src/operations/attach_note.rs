//! `AttachNote`: Add Note.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static ATTACH_NOTE: Operation = Operation {
    id: "AttachNote",
    method: Method::POST,
    template: "/asms/case/{ticketId}/note",
    path: &[
        Segment::Literal("/asms/case/"),
        Segment::Parameter("ticketId"),
        Segment::Literal("/note"),
    ],
    ..Operation::DEFAULT
};

impl Client {
    /// Add Note.
    ///
    /// Adds a note to a case. The text travels in the address of the request: keep secrets
    /// out of it, as servers log addresses.
    ///
    /// `POST /asms/case/{ticketId}/note`
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
    /// use connector_aranda_asms::operations::AttachNoteRequired;
    ///
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client
    ///     .attach_note(AttachNoteRequired {
    ///         ticket_id: "IM-1-20".into(),
    ///         message: "The part has arrived.".into(),
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn attach_note(&self, required: AttachNoteRequired) -> AttachNote {
        AttachNote::new(self, required)
    }
}

/// The required inputs of [`Client::attach_note`](crate::Client::attach_note).
#[derive(Clone)]
pub struct AttachNoteRequired {
    /// Code of the case within its project, its `idByProject`.
    ///
    /// For example `IM-1-20`.
    pub ticket_id: String,
    /// Text of the note.
    ///
    /// 1 to 254 characters.
    /// For example: `The part has arrived.`
    pub message: String,
}

connector_runtime::generated::opaque_debug!(AttachNoteRequired);

/// A prepared [`Client::attach_note`](crate::Client::attach_note).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct AttachNote {
    call: Call,
}

impl AttachNote {
    fn new(client: &Client, required: AttachNoteRequired) -> Self {
        Self {
            call: client
                .runtime
                .call(&ATTACH_NOTE)
                .path("ticketId", &required.ticket_id)
                .query("message", &required.message),
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
