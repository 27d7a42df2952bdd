//! `GetCase`: Get Case.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::Case;

static GET_CASE: Operation = Operation {
    id: "GetCase",
    method: Method::GET,
    template: "/asms/case/{ticketId}",
    path: &[Segment::Literal("/asms/case/"), Segment::Parameter("ticketId")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Get Case.
    ///
    /// Gets a case.
    ///
    /// `GET /asms/case/{ticketId}`
    ///
    /// `ticket_id`: Code of the case within its project, its `idByProject`.
    ///
    /// For example `IM-1-20`.
    ///
    /// Reply: [`Case`](crate::types::Case), or nothing.
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
    /// let reply = client.get_case("IM-1-20").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_case(&self, ticket_id: impl AsRef<str>) -> GetCase {
        GetCase {
            call: self.runtime.call(&GET_CASE).path("ticketId", ticket_id.as_ref()),
        }
    }
}

/// A prepared [`Client::get_case`](crate::Client::get_case).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCase {
    call: Call,
}

impl GetCase {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request. `None` where the service has nothing to tell.
    pub async fn send(self) -> Result<Response<Option<Case>>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetCase {
    type Output = Result<Response<Option<Case>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
