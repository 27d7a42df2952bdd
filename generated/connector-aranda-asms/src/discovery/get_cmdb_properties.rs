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
    /// use connector_aranda_asms::discovery::GetCmdbPropertiesArgs;
    /// use connector_aranda_asms::types::CmdbProperty;
    ///
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client
    ///     .discovery()
    ///     .get_cmdb_properties(GetCmdbPropertiesArgs {
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
        args: GetCmdbPropertiesArgs<impl Into<CmdbProperty>>,
    ) -> GetCmdbProperties {
        let cmdb_property: CmdbProperty = args.cmdb_property.into();
        GetCmdbProperties {
            call: self
                .runtime
                .call(&GET_CMDB_PROPERTIES)
                .path("cmdbProperty", &cmdb_property)
                .path("projectId", &args.project_id),
        }
    }
}

/// The required inputs of [`Discovery::get_cmdb_properties`](crate::Discovery::get_cmdb_properties).
#[derive(Clone)]
pub struct GetCmdbPropertiesArgs<CmdbPropertyValue: Into<CmdbProperty> = CmdbProperty> {
    /// Which list.
    ///
    /// For example `location`.
    pub cmdb_property: CmdbPropertyValue,
    /// Id of the project.
    ///
    /// For example `1`.
    pub project_id: i64,
}

impl<CmdbPropertyValue: Into<CmdbProperty>> std::fmt::Debug
for GetCmdbPropertiesArgs<CmdbPropertyValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetCmdbPropertiesArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Discovery::get_cmdb_properties`](crate::Discovery::get_cmdb_properties).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCmdbProperties {
    call: Call,
}

impl GetCmdbProperties {
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
impl std::future::IntoFuture for GetCmdbProperties {
    type Output = Result<Response<Option<Vec<NamedId>>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
