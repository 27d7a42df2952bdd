//! `GetService`: List Services.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Discovery;
use crate::types::{ItemType, NamedId};

pub(crate) static GET_SERVICE: Operation = Operation {
    id: "GetService",
    method: Method::GET,
    template: "/property/service",
    path: &[Segment::Literal("/property/service")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Discovery {
    /// List Services.
    ///
    /// Lists the services of a project that take cases of a type.
    ///
    /// `GET /property/service`
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
    /// use connector_aranda_asms::discovery::GetServiceArgs;
    /// use connector_aranda_asms::types::ItemType;
    ///
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client
    ///     .discovery()
    ///     .get_service(GetServiceArgs {
    ///         item_type: ItemType::Incident,
    ///         project_id: 1,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_service(&self, args: GetServiceArgs<impl Into<ItemType>>) -> GetService {
        let item_type: ItemType = args.item_type.into();
        GetService {
            call: self
                .runtime
                .call(&GET_SERVICE)
                .query("itemType", &item_type)
                .query("projectId", &args.project_id),
        }
    }
}

/// The required inputs of [`Discovery::get_service`](crate::Discovery::get_service).
#[derive(Clone)]
pub struct GetServiceArgs<ItemTypeValue: Into<ItemType> = ItemType> {
    /// Type of the cases.
    ///
    /// For example `Incidents`.
    pub item_type: ItemTypeValue,
    /// Id of the project.
    ///
    /// For example `1`.
    pub project_id: i64,
}

impl<ItemTypeValue: Into<ItemType>> std::fmt::Debug for GetServiceArgs<ItemTypeValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetServiceArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Discovery::get_service`](crate::Discovery::get_service).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetService {
    call: Call,
}

impl GetService {
    /// Narrows the list by name; the public definition calls it a number all the same.
    pub fn with_name(mut self, name: i64) -> Self {
        self.call = self.call.query("name", &name);
        self
    }

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
impl std::future::IntoFuture for GetService {
    type Output = Result<Response<Option<Vec<NamedId>>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
