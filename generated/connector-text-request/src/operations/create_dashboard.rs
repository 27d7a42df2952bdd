//! `CreateDashboard`: Create a dashboard.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{CreateDashboardRequest, Dashboard};

static CREATE_DASHBOARD: Operation = Operation {
    id: "CreateDashboard",
    method: Method::POST,
    template: "/dashboards",
    path: &[Segment::Literal("/dashboards")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Create a dashboard.
    ///
    /// Creates a dashboard for a number that is provisioned for the account; the connector
    /// has no call that lists such numbers. Fails if the number is in use. Administrators
    /// get a mail about it, and can then assign users.
    ///
    /// `POST /dashboards`
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
    ///     .create_dashboard()
    ///     .with_name("John Doe's Line")
    ///     .with_phone("+1(555)-123-4567")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_dashboard(&self) -> CreateDashboard {
        CreateDashboard {
            call: self.runtime.call(&CREATE_DASHBOARD),
            body: <CreateDashboardRequest as Object>::empty(),
        }
    }
}

/// A prepared [`Client::create_dashboard`](crate::Client::create_dashboard).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateDashboard {
    call: Call,
    body: CreateDashboardRequest,
}

impl CreateDashboard {
    /// Name of the dashboard.
    ///
    /// For example `Front desk`.
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.with_name(name);
        self
    }

    /// Number to text from: one that is provisioned for the account and not in use yet.
    ///
    /// For example `14235550100`.
    pub fn with_phone(mut self, phone: impl Into<String>) -> Self {
        self.body = self.body.with_phone(phone);
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
impl std::future::IntoFuture for CreateDashboard {
    type Output = Result<Response<Dashboard>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
