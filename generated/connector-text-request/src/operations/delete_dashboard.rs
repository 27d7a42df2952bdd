//! `DeleteDashboard`: Delete a dashboard.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static DELETE_DASHBOARD: Operation = Operation {
    id: "DeleteDashboard",
    method: Method::DELETE,
    template: "/dashboards/{dashboard_id}",
    path: &[Segment::Literal("/dashboards/"), Segment::Parameter("dashboard_id")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Delete a dashboard.
    ///
    /// Deletes a dashboard, and its hooks with it.
    ///
    /// `DELETE /dashboards/{dashboard_id}`
    ///
    /// `dashboard_id`: Id of the dashboard that is to be deleted. An account has one dashboard for each of
    /// its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::delete_dashboard_choices`](crate::Client::delete_dashboard_choices).
    ///
    /// Reply: text.
    ///
    /// # Errors
    ///
    /// * `400`: An input is missing or wrong, or the thing is not in a state that allows
    ///   this. May have no body.
    /// * `401`: The API key is missing or wrong. The introduction of the service speaks of
    ///   status 400 instead.
    /// * `404`: There is no such thing. May have no body.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client.delete_dashboard(121).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_dashboard(&self, dashboard_id: i64) -> DeleteDashboard {
        DeleteDashboard {
            call: self
                .runtime
                .call(&DELETE_DASHBOARD)
                .path("dashboard_id", &dashboard_id),
        }
    }
}

/// A prepared [`Client::delete_dashboard`](crate::Client::delete_dashboard).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteDashboard {
    call: Call,
}

impl DeleteDashboard {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<String>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for DeleteDashboard {
    type Output = Result<Response<String>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
