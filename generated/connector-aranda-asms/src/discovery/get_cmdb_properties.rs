//! `GetCmdbProperties`: List CMDB Properties.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Discovery;
use crate::types::{CmdbProperty, NamedId};

pub(crate) static GET_CMDB_PROPERTIES: Operation = Operation {
    id: "GetCmdbProperties",
    method: Method::GET,
    template: "/property/project/{projectId}/{cmdbProperty}",
    path: &[
        Segment::Literal("/property/project/"),
        Segment::Parameter("projectId"),
        Segment::Literal("/"),
        Segment::Parameter("cmdbProperty"),
    ],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Discovery {
    /// List CMDB Properties.
    ///
    /// Lists what a project has for its configuration items.
    ///
    /// `GET /property/project/{projectId}/{cmdbProperty}`
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
    /// use connector_aranda_asms::discovery::GetCmdbPropertiesRequired;
    /// use connector_aranda_asms::types::CmdbProperty;
    ///
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client
    ///     .discovery()
    ///     .get_cmdb_properties(GetCmdbPropertiesRequired {
    ///         cmdb_property: CmdbProperty::CostCenter,
    ///         project_id: 1,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_cmdb_properties(
        &self,
        required: GetCmdbPropertiesRequired,
    ) -> GetCmdbProperties {
        GetCmdbProperties::new(self, required)
    }
}

/// The required inputs of [`Discovery::get_cmdb_properties`](crate::Discovery::get_cmdb_properties).
#[derive(Clone)]
pub struct GetCmdbPropertiesRequired {
    /// Which list.
    ///
    /// For example `location`.
    pub cmdb_property: CmdbProperty,
    /// Id of the project.
    ///
    /// For example `1`.
    pub project_id: i64,
}

connector_runtime::generated::opaque_debug!(GetCmdbPropertiesRequired);

/// A prepared [`Discovery::get_cmdb_properties`](crate::Discovery::get_cmdb_properties).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct GetCmdbProperties {
    call: Call,
}

impl GetCmdbProperties {
    fn new(client: &Discovery, required: GetCmdbPropertiesRequired) -> Self {
        Self {
            call: client
                .runtime
                .call(&GET_CMDB_PROPERTIES)
                .path("cmdbProperty", &required.cmdb_property)
                .path("projectId", &required.project_id),
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
