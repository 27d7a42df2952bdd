//! `UpdateDashboardsName`: Rename a dashboard.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{Dashboard, UpdateDashboardsNameRequest};

static UPDATE_DASHBOARDS_NAME: Operation = Operation {
    id: "UpdateDashboardsName",
    method: Method::PUT,
    template: "/dashboards/{dashboard_id}",
    path: &[Segment::Literal("/dashboards/"), Segment::Parameter("dashboard_id")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Rename a dashboard.
    ///
    /// Gives a dashboard a new name. Its number stays: for another number create a
    /// dashboard, and carry the contacts over.
    ///
    /// `PUT /dashboards/{dashboard_id}`
    ///
    /// `dashboard_id`: Id of the dashboard that is to be renamed. An account has one dashboard for each of
    /// its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::update_dashboards_name_choices`](crate::Client::update_dashboards_name_choices).
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
    /// let reply = client
    ///     .update_dashboards_name(121)
    ///     .with_name("John Doe's Line")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_dashboards_name(&self, dashboard_id: i64) -> UpdateDashboardsName {
        UpdateDashboardsName {
            call: self
                .runtime
                .call(&UPDATE_DASHBOARDS_NAME)
                .path("dashboard_id", &dashboard_id),
            body: <UpdateDashboardsNameRequest as Object>::empty(),
        }
    }
}

/// A prepared [`Client::update_dashboards_name`](crate::Client::update_dashboards_name).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateDashboardsName {
    call: Call,
    body: UpdateDashboardsNameRequest,
}

impl UpdateDashboardsName {
    /// New name of the dashboard.
    ///
    /// For example `Front desk`.
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.with_name(name);
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

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Dashboard>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for UpdateDashboardsName {
    type Output = Result<Response<Dashboard>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
