//! `SearchCIs`: Search Configuration Items.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{CiFilter, ConfigurationItemSummary, LogicOperator, SearchCisRequest};

static SEARCH_CIS: Operation = Operation {
    id: "SearchCIs",
    method: Method::POST,
    template: "/cmdb/ci/list",
    path: &[Segment::Literal("/cmdb/ci/list")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Search Configuration Items.
    ///
    /// Finds configuration items.
    ///
    /// `POST /cmdb/ci/list`
    ///
    /// `logic_operator`: Whether all filters must hold, or one is enough.
    ///
    /// For example `And`.
    ///
    /// Reply: a list of [`ConfigurationItemSummary`](crate::types::ConfigurationItemSummary), or nothing.
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
    /// let reply = client.search_cis(LogicOperator::And).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_cis(&self, logic_operator: impl Into<LogicOperator>) -> SearchCis {
        SearchCis {
            call: self.runtime.call(&SEARCH_CIS),
            body: <SearchCisRequest as Object>::empty()
                .with_logic_operator(logic_operator),
        }
    }
}

/// A prepared [`Client::search_cis`](crate::Client::search_cis).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchCis {
    call: Call,
    body: SearchCisRequest,
}

impl SearchCis {
    /// Comparisons, one at least.
    pub fn with_filters(
        mut self,
        filters: impl IntoIterator<Item: Into<CiFilter>>,
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
    pub async fn send(
        self,
    ) -> Result<Response<Option<Vec<ConfigurationItemSummary>>>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for SearchCis {
    type Output = Result<Response<Option<Vec<ConfigurationItemSummary>>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
