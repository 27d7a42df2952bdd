//! `GetDashboard`: Get a dashboard.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::Dashboard;

static GET_DASHBOARD: Operation = Operation {
    id: "GetDashboard",
    method: Method::GET,
    template: "/dashboards/{dashboard_id}",
    path: &[Segment::Literal("/dashboards/"), Segment::Parameter("dashboard_id")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Get a dashboard.
    ///
    /// Gets name and number of one dashboard.
    ///
    /// `GET /dashboards/{dashboard_id}`
    ///
    /// `dashboard_id`: Id of the dashboard that is wanted. An account has one dashboard for each of its
    /// telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_dashboard_choices`](crate::Client::get_dashboard_choices).
    ///
    /// Reply: [`Dashboard`](crate::types::Dashboard).
    ///
    /// # Errors
    ///
    /// * `400`: An input is missing or wrong, or the thing is not in a state that allows
    ///   this. May have no body.
    /// * `401`: The API key is missing or wrong. The introduction of the service speaks of
    ///   status 400 instead.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client.get_dashboard(121).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_dashboard(&self, dashboard_id: i64) -> GetDashboard {
        GetDashboard {
            call: self.runtime.call(&GET_DASHBOARD).path("dashboard_id", &dashboard_id),
        }
    }
}

/// A prepared [`Client::get_dashboard`](crate::Client::get_dashboard).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDashboard {
    call: Call,
}

impl GetDashboard {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Dashboard>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetDashboard {
    type Output = Result<Response<Dashboard>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
