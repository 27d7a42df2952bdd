//! `GetResponsible`: List Specialists.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Discovery;
use crate::types::NamedId;

pub(crate) static GET_RESPONSIBLE: Operation = Operation {
    id: "GetResponsible",
    method: Method::GET,
    template: "/property/responsible",
    path: &[Segment::Literal("/property/responsible")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Discovery {
    /// List Specialists.
    ///
    /// Lists the specialists of a group.
    ///
    /// `GET /property/responsible`
    ///
    /// Reply: a list of [`NamedId`](crate::types::NamedId), or nothing.
    ///
    /// # Errors
    ///
    /// * `400`: A value is missing or wrong; the service says which in a code or a
    ///   sentence. How the body is built is not documented.
    /// * `403`: The account that the token belongs to may not do this.
    /// * `500`: The service failed. Whether anything was done is unknown: look before
    ///   calling again.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_aranda_asms::discovery::GetResponsibleArgs;
    ///
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client
    ///     .discovery()
    ///     .get_responsible(GetResponsibleArgs {
    ///         group_id: 8,
    ///         project_id: 1,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_responsible(&self, args: GetResponsibleArgs) -> GetResponsible {
        GetResponsible {
            call: self
                .runtime
                .call(&GET_RESPONSIBLE)
                .query("groupId", &args.group_id)
                .query("projectId", &args.project_id),
        }
    }
}

/// The required inputs of [`Discovery::get_responsible`](crate::Discovery::get_responsible).
#[derive(Clone)]
pub struct GetResponsibleArgs {
    /// Id of the group.
    ///
    /// For example `8`.
    pub group_id: i64,
    /// Id of the project.
    ///
    /// For example `1`.
    pub project_id: i64,
}

impl std::fmt::Debug for GetResponsibleArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetResponsibleArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Discovery::get_responsible`](crate::Discovery::get_responsible).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetResponsible {
    call: Call,
}

impl GetResponsible {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request. `None` where the service has nothing to tell.
    pub async fn send(self) -> Result<Response<Option<Vec<NamedId>>>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetResponsible {
    type Output = Result<Response<Option<Vec<NamedId>>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
