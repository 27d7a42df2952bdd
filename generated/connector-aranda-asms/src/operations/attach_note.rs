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
    /// use connector_aranda_asms::operations::AttachNoteArgs;
    ///
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client
    ///     .attach_note(AttachNoteArgs {
    ///         ticket_id: "IM-1-20",
    ///         message: "The part has arrived.",
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn attach_note(
        &self,
        args: AttachNoteArgs<impl AsRef<str>, impl AsRef<str>>,
    ) -> AttachNote {
        AttachNote {
            call: self
                .runtime
                .call(&ATTACH_NOTE)
                .path("ticketId", args.ticket_id.as_ref())
                .query("message", args.message.as_ref()),
        }
    }
}

/// The required inputs of [`Client::attach_note`](crate::Client::attach_note).
#[derive(Clone)]
pub struct AttachNoteArgs<TicketId: AsRef<str> = String, Message: AsRef<str> = String> {
    /// Code of the case within its project, its `idByProject`.
    ///
    /// For example `IM-1-20`.
    pub ticket_id: TicketId,
    /// Text of the note.
    ///
    /// 1 to 254 characters.
    /// For example: `The part has arrived.`
    pub message: Message,
}

impl<TicketId: AsRef<str>, Message: AsRef<str>> std::fmt::Debug
for AttachNoteArgs<TicketId, Message> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AttachNoteArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::attach_note`](crate::Client::attach_note).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AttachNote {
    call: Call,
}

impl AttachNote {
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
impl std::future::IntoFuture for AttachNote {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
