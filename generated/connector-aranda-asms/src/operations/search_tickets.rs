//! `SearchTickets`: Search Cases.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{CaseSummary, LogicOperator, SearchTicketsRequest, TicketFilter};

static SEARCH_TICKETS: Operation = Operation {
    id: "SearchTickets",
    method: Method::POST,
    template: "/asms/case/list",
    path: &[Segment::Literal("/asms/case/list")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Search Cases.
    ///
    /// Finds cases. Only the first 20 come, and there is no way to ask for more: narrow the
    /// search.
    ///
    /// `POST /asms/case/list`
    ///
    /// `logic_operator`: Whether all filters must hold, or one is enough.
    ///
    /// For example `And`.
    ///
    /// Reply: a list of [`CaseSummary`](crate::types::CaseSummary), or nothing.
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
    /// use connector_aranda_asms::types::LogicOperator;
    ///
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client.search_tickets(LogicOperator::And).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_tickets(
        &self,
        logic_operator: impl Into<LogicOperator>,
    ) -> SearchTickets {
        SearchTickets {
            call: self.runtime.call(&SEARCH_TICKETS),
            body: <SearchTicketsRequest as Object>::empty()
                .with_logic_operator(logic_operator),
        }
    }
}

/// A prepared [`Client::search_tickets`](crate::Client::search_tickets).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchTickets {
    call: Call,
    body: SearchTicketsRequest,
}

impl SearchTickets {
    /// Comparisons, one at least.
    pub fn with_filters(
        mut self,
        filters: impl IntoIterator<Item: Into<TicketFilter>>,
    ) -> Self {
        self.body = self.body.with_filters(filters);
        self
    }

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

    /// Sends the request. `None` where the service has nothing to tell.
    pub async fn send(self) -> Result<Response<Option<Vec<CaseSummary>>>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for SearchTickets {
    type Output = Result<Response<Option<Vec<CaseSummary>>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
