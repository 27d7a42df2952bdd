//! `CreateGroup`: Create a group.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{Group, GroupDetails};

static CREATE_GROUP: Operation = Operation {
    id: "CreateGroup",
    method: Method::POST,
    template: "/dashboards/{dashboard_id}/groups",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/groups"),
    ],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Create a group.
    ///
    /// Creates an empty group of contacts.
    ///
    /// `POST /dashboards/{dashboard_id}/groups`
    ///
    /// `dashboard_id`: Id of the dashboard that the group is to belong to. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::create_group_choices`](crate::Client::create_group_choices).
    ///
    /// Reply: [`Group`](crate::types::Group).
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
    ///     .create_group(121)
    ///     .with_name("Employees")
    ///     .with_notes("This list will hold all current employees.")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_group(&self, dashboard_id: i64) -> CreateGroup {
        CreateGroup {
            call: self.runtime.call(&CREATE_GROUP).path("dashboard_id", &dashboard_id),
            body: <GroupDetails as Object>::empty(),
        }
    }
}

/// A prepared [`Client::create_group`](crate::Client::create_group).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateGroup {
    call: Call,
    body: GroupDetails,
}

impl CreateGroup {
    /// New name of the group.
    ///
    /// For example `Employees`.
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.with_name(name);
        self
    }

    /// A few words about the group, for your own use.
    ///
    /// For example `Everybody who works here`.
    pub fn with_notes(mut self, notes: impl Into<String>) -> Self {
        self.body = self.body.with_notes(notes);
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
    pub async fn send(self) -> Result<Response<Group>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for CreateGroup {
    type Output = Result<Response<Group>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
