//! `AddNote`: Add a note.

use connector_runtime::{Body, CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static ADD_NOTE: Operation = Operation {
    id: "AddNote",
    method: Method::POST,
    template: "/notes",
    path: &[Segment::Literal("/notes")],
    ..Operation::DEFAULT
};

impl Client {
    /// Add a note.
    ///
    /// `POST /notes`
    ///
    /// `body`: The note.
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_swagger_text_body::Client) -> Result<(), connector_swagger_text_body::Error> {
    /// let reply = client.add_note("content").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_note(&self, body: impl Into<Body>) -> AddNote {
        AddNote {
            call: self.runtime.call(&ADD_NOTE).raw("text/plain", body),
        }
    }
}

/// A prepared [`Client::add_note`](crate::Client::add_note).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddNote {
    call: Call,
}

impl AddNote {
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
impl std::future::IntoFuture for AddNote {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
