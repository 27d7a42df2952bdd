//! `GetOrganizationalArea`: List Organizational Areas.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Discovery;
use crate::types::NamedId;

pub(crate) static GET_ORGANIZATIONAL_AREA: Operation = Operation {
    id: "GetOrganizationalArea",
    method: Method::GET,
    template: "/property/units",
    path: &[Segment::Literal("/property/units")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Discovery {
    /// List Organizational Areas.
    ///
    /// Lists the organizational areas that a service is for.
    ///
    /// `GET /property/units`
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
    /// use connector_aranda_asms::discovery::GetOrganizationalAreaArgs;
    ///
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client
    ///     .discovery()
    ///     .get_organizational_area(GetOrganizationalAreaArgs {
    ///         service_id: 12,
    ///         project_id: 1,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organizational_area(
        &self,
        args: GetOrganizationalAreaArgs,
    ) -> GetOrganizationalArea {
        GetOrganizationalArea {
            call: self
                .runtime
                .call(&GET_ORGANIZATIONAL_AREA)
                .query("serviceId", &args.service_id)
                .query("projectId", &args.project_id),
        }
    }
}

/// The required inputs of [`Discovery::get_organizational_area`](crate::Discovery::get_organizational_area).
#[derive(Clone)]
pub struct GetOrganizationalAreaArgs {
    /// Id of the service.
    ///
    /// For example `12`.
    pub service_id: i64,
    /// Id of the project.
    ///
    /// For example `1`.
    pub project_id: i64,
}

impl std::fmt::Debug for GetOrganizationalAreaArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetOrganizationalAreaArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Discovery::get_organizational_area`](crate::Discovery::get_organizational_area).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetOrganizationalArea {
    call: Call,
}

impl GetOrganizationalArea {
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
impl std::future::IntoFuture for GetOrganizationalArea {
    type Output = Result<Response<Option<Vec<NamedId>>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
