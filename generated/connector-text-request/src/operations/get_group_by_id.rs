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
    /// use connector_text_request::operations::GetGroupByIdRequired;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .get_group_by_id(GetGroupByIdRequired {
    ///         dashboard_id: 121,
    ///         group_id: 40472,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_group_by_id(&self, required: GetGroupByIdRequired) -> GetGroupById {
        GetGroupById::new(self, required)
    }
}

/// The required inputs of [`Client::get_group_by_id`](crate::Client::get_group_by_id).
#[derive(Clone)]
pub struct GetGroupByIdRequired {
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

connector_runtime::generated::opaque_debug!(GetGroupByIdRequired);

/// A prepared [`Client::get_group_by_id`](crate::Client::get_group_by_id).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct GetGroupById {
    call: Call,
}

impl GetGroupById {
    fn new(client: &Client, required: GetGroupByIdRequired) -> Self {
        Self {
            call: client
                .runtime
                .call(&GET_GROUP_BY_ID)
                .path("dashboard_id", &required.dashboard_id)
                .path("group_id", &required.group_id),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request. `None` where the service has nothing to tell.
    pub async fn send(self) -> Result<Response<Option<Group>>, Error> {
        self.call.send().await
    }
}
