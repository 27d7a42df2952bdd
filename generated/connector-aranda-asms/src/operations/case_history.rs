//! `CaseHistory`: Get Case History.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::{AddNote, CaseHistoryEntry};

static CASE_HISTORY: Operation = Operation {
    id: "CaseHistory",
    method: Method::GET,
    template: "/asms/case/{ticketId}/history",
    path: &[
        Segment::Literal("/asms/case/"),
        Segment::Parameter("ticketId"),
        Segment::Literal("/history"),
    ],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Get Case History.
    ///
    /// Tells what happened to a case.
    ///
    /// `GET /asms/case/{ticketId}/history`
    ///
    /// `ticket_id`: Code of the case within its project, its `idByProject`.
    ///
    /// For example `IM-1-20`.
    ///
    /// Reply: a list of [`CaseHistoryEntry`](crate::types::CaseHistoryEntry), or nothing.
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
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client.case_history("IM-1-20").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn case_history(&self, ticket_id: impl AsRef<str>) -> CaseHistory {
        CaseHistory {
            call: self.runtime.call(&CASE_HISTORY).path("ticketId", ticket_id.as_ref()),
        }
    }
}

/// A prepared [`Client::case_history`](crate::Client::case_history).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CaseHistory {
    call: Call,
}

impl CaseHistory {
    /// Which notes to have among the entries; none where it is absent.
    pub fn with_add_note(mut self, add_note: impl Into<AddNote>) -> Self {
        let add_note: AddNote = add_note.into();
        self.call = self.call.query("addNote", &add_note);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request. `None` where the service has nothing to tell.
    pub async fn send(self) -> Result<Response<Option<Vec<CaseHistoryEntry>>>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for CaseHistory {
    type Output = Result<Response<Option<Vec<CaseHistoryEntry>>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
