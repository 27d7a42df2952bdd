//! `GetGroupById`: Get a group.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::Group;

static GET_GROUP_BY_ID: Operation = Operation {
    id: "GetGroupById",
    method: Method::GET,
    template: "/dashboards/{dashboard_id}/groups/{group_id}",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/groups/"),
        Segment::Parameter("group_id"),
    ],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Get a group.
    ///
    /// Gets one group.
    ///
    /// `GET /dashboards/{dashboard_id}/groups/{group_id}`
    ///
    /// Reply: [`Group`](crate::types::Group), or nothing.
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
    /// use connector_text_request::operations::GetGroupByIdArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .get_group_by_id(GetGroupByIdArgs {
    ///         dashboard_id: 121,
    ///         group_id: 40472,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_group_by_id(&self, args: GetGroupByIdArgs) -> GetGroupById {
        GetGroupById {
            call: self
                .runtime
                .call(&GET_GROUP_BY_ID)
                .path("dashboard_id", &args.dashboard_id)
                .path("group_id", &args.group_id),
        }
    }
}

/// The required inputs of [`Client::get_group_by_id`](crate::Client::get_group_by_id).
#[derive(Clone)]
pub struct GetGroupByIdArgs {
    /// Id of the dashboard that the group belongs to. An account has one dashboard for each
    /// of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_group_by_id_choices`](crate::Client::get_group_by_id_choices).
    pub dashboard_id: i64,
    /// Id of the group to get.
    ///
    /// For example `40472`.
    /// Its choices are listed by [`Client::get_group_by_id_choices`](crate::Client::get_group_by_id_choices).
    pub group_id: i64,
}

impl std::fmt::Debug for GetGroupByIdArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetGroupByIdArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::get_group_by_id`](crate::Client::get_group_by_id).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetGroupById {
    call: Call,
}

impl GetGroupById {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request. `None` where the service has nothing to tell.
    pub async fn send(self) -> Result<Response<Option<Group>>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetGroupById {
    type Output = Result<Response<Option<Group>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
