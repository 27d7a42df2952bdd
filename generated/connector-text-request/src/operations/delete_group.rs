//! `DeleteGroup`: Delete a group.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static DELETE_GROUP: Operation = Operation {
    id: "DeleteGroup",
    method: Method::DELETE,
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
    /// Delete a group.
    ///
    /// Deletes a group, whether or not it is empty. Its contacts stay.
    ///
    /// `DELETE /dashboards/{dashboard_id}/groups/{group_id}`
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
    /// use connector_text_request::operations::DeleteGroupRequired;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .delete_group(DeleteGroupRequired {
    ///         dashboard_id: 121,
    ///         group_id: 40472,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_group(&self, required: DeleteGroupRequired) -> DeleteGroup {
        DeleteGroup::new(self, required)
    }
}

/// The required inputs of [`Client::delete_group`](crate::Client::delete_group).
#[derive(Clone)]
pub struct DeleteGroupRequired {
    /// Id of the dashboard that the group belongs to. An account has one dashboard for each
    /// of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::delete_group_choices`](crate::Client::delete_group_choices).
    pub dashboard_id: i64,
    /// Id of the group to delete.
    ///
    /// For example `40472`.
    /// Its choices are listed by [`Client::delete_group_choices`](crate::Client::delete_group_choices).
    pub group_id: i64,
}

connector_runtime::generated::opaque_debug!(DeleteGroupRequired);

/// A prepared [`Client::delete_group`](crate::Client::delete_group).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct DeleteGroup {
    call: Call,
}

impl DeleteGroup {
    fn new(client: &Client, required: DeleteGroupRequired) -> Self {
        Self {
            call: client
                .runtime
                .call(&DELETE_GROUP)
                .path("dashboard_id", &required.dashboard_id)
                .path("group_id", &required.group_id),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<String>, Error> {
        self.call.send().await
    }
}
