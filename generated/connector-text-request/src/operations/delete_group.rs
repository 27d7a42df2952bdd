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
    /// use connector_text_request::operations::DeleteGroupArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .delete_group(DeleteGroupArgs {
    ///         dashboard_id: 121,
    ///         group_id: 40472,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_group(&self, args: DeleteGroupArgs) -> DeleteGroup {
        DeleteGroup {
            call: self
                .runtime
                .call(&DELETE_GROUP)
                .path("dashboard_id", &args.dashboard_id)
                .path("group_id", &args.group_id),
        }
    }
}

/// The required inputs of [`Client::delete_group`](crate::Client::delete_group).
#[derive(Clone)]
pub struct DeleteGroupArgs {
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

impl std::fmt::Debug for DeleteGroupArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DeleteGroupArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::delete_group`](crate::Client::delete_group).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteGroup {
    call: Call,
}

impl DeleteGroup {
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
impl std::future::IntoFuture for DeleteGroup {
    type Output = Result<Response<String>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
