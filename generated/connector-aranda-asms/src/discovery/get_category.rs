//! `GetCategory`: List Categories.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Discovery;
use crate::types::{ItemType, NamedId};

pub(crate) static GET_CATEGORY: Operation = Operation {
    id: "GetCategory",
    method: Method::GET,
    template: "/property/categoryByService",
    path: &[Segment::Literal("/property/categoryByService")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Discovery {
    /// List Categories.
    ///
    /// Lists the categories of a service.
    ///
    /// `GET /property/categoryByService`
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
    /// use connector_aranda_asms::discovery::GetCategoryArgs;
    /// use connector_aranda_asms::types::ItemType;
    ///
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client
    ///     .discovery()
    ///     .get_category(GetCategoryArgs {
    ///         item_type: ItemType::Incident,
    ///         service_id: 12,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_category(
        &self,
        args: GetCategoryArgs<impl Into<ItemType>>,
    ) -> GetCategory {
        let item_type: ItemType = args.item_type.into();
        GetCategory {
            call: self
                .runtime
                .call(&GET_CATEGORY)
                .query("itemType", &item_type)
                .query("serviceId", &args.service_id),
        }
    }
}

/// The required inputs of [`Discovery::get_category`](crate::Discovery::get_category).
#[derive(Clone)]
pub struct GetCategoryArgs<ItemTypeValue: Into<ItemType> = ItemType> {
    /// Type of the cases.
    ///
    /// For example `Incidents`.
    pub item_type: ItemTypeValue,
    /// Id of the service.
    ///
    /// For example `12`.
    pub service_id: i64,
}

impl<ItemTypeValue: Into<ItemType>> std::fmt::Debug for GetCategoryArgs<ItemTypeValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetCategoryArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Discovery::get_category`](crate::Discovery::get_category).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCategory {
    call: Call,
}

impl GetCategory {
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
impl std::future::IntoFuture for GetCategory {
    type Output = Result<Response<Option<Vec<NamedId>>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
