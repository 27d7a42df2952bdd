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
    /// use connector_aranda_asms::discovery::GetOrganizationalAreaRequired;
    ///
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client
    ///     .discovery()
    ///     .get_organizational_area(GetOrganizationalAreaRequired {
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
        required: GetOrganizationalAreaRequired,
    ) -> GetOrganizationalArea {
        GetOrganizationalArea::new(self, required)
    }
}

/// The required inputs of [`Discovery::get_organizational_area`](crate::Discovery::get_organizational_area).
#[derive(Clone)]
pub struct GetOrganizationalAreaRequired {
    /// Id of the service.
    ///
    /// For example `12`.
    pub service_id: i64,
    /// Id of the project.
    ///
    /// For example `1`.
    pub project_id: i64,
}

connector_runtime::generated::opaque_debug!(GetOrganizationalAreaRequired);

/// A prepared [`Discovery::get_organizational_area`](crate::Discovery::get_organizational_area).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct GetOrganizationalArea {
    call: Call,
}

impl GetOrganizationalArea {
    fn new(client: &Discovery, required: GetOrganizationalAreaRequired) -> Self {
        Self {
            call: client
                .runtime
                .call(&GET_ORGANIZATIONAL_AREA)
                .query("serviceId", &required.service_id)
                .query("projectId", &required.project_id),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request. `None` where the service has nothing to tell.
    pub async fn send(self) -> Result<Response<Option<Vec<NamedId>>>, Error> {
        self.call.send().await
    }
}
