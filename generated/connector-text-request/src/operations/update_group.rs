//! `UpdateGroup`: Update a group.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{Group, GroupDetails};

static UPDATE_GROUP: Operation = Operation {
    id: "UpdateGroup",
    method: Method::PUT,
    template: "/dashboards/{dashboard_id}/groups/{group_id}",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/groups/"),
        Segment::Parameter("group_id"),
    ],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Update a group.
    ///
    /// Gives a group a new name and new notes. Fails if there is no group with this id.
    ///
    /// `PUT /dashboards/{dashboard_id}/groups/{group_id}`
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
    /// use connector_text_request::operations::UpdateGroupArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .update_group(UpdateGroupArgs {
    ///         dashboard_id: 121,
    ///         group_id: 40472,
    ///     })
    ///     .with_name("Employees")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_group(&self, args: UpdateGroupArgs) -> UpdateGroup {
        UpdateGroup {
            call: self
                .runtime
                .call(&UPDATE_GROUP)
                .path("dashboard_id", &args.dashboard_id)
                .path("group_id", &args.group_id),
            body: <GroupDetails as Object>::empty(),
        }
    }
}

/// The required inputs of [`Client::update_group`](crate::Client::update_group).
#[derive(Clone)]
pub struct UpdateGroupArgs {
    /// Id of the dashboard that the group belongs to. An account has one dashboard for each
    /// of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::update_group_choices`](crate::Client::update_group_choices).
    pub dashboard_id: i64,
    /// Id of the group to change.
    ///
    /// For example `40472`.
    /// Its choices are listed by [`Client::update_group_choices`](crate::Client::update_group_choices).
    pub group_id: i64,
}

impl std::fmt::Debug for UpdateGroupArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateGroupArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::update_group`](crate::Client::update_group).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateGroup {
    call: Call,
    body: GroupDetails,
}

impl UpdateGroup {
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
impl std::future::IntoFuture for UpdateGroup {
    type Output = Result<Response<Group>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
