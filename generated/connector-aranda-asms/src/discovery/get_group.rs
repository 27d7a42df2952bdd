//! `GetGroup`: List Groups.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Discovery;
use crate::types::{ItemType, NamedId};

pub(crate) static GET_GROUP: Operation = Operation {
    id: "GetGroup",
    method: Method::GET,
    template: "/property/groupsByState",
    path: &[Segment::Literal("/property/groupsByState")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Discovery {
    /// List Groups.
    ///
    /// Lists the groups of specialists that deal with cases in a state.
    ///
    /// `GET /property/groupsByState`
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
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client.discovery().get_group().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_group(&self) -> GetGroup {
        GetGroup {
            call: self.runtime.call(&GET_GROUP),
        }
    }
}

/// A prepared [`Discovery::get_group`](crate::Discovery::get_group).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetGroup {
    call: Call,
}

impl GetGroup {
    /// Id of the state.
    pub fn with_state_id(mut self, state_id: i64) -> Self {
        self.call = self.call.query("stateId", &state_id);
        self
    }

    /// Type of the cases.
    pub fn with_item_type(mut self, item_type: impl Into<ItemType>) -> Self {
        let item_type: ItemType = item_type.into();
        self.call = self.call.query("itemType", &item_type);
        self
    }

    /// Id of the category.
    pub fn with_category_id(mut self, category_id: i64) -> Self {
        self.call = self.call.query("categoryId", &category_id);
        self
    }

    /// Id of the service.
    pub fn with_service_id(mut self, service_id: i64) -> Self {
        self.call = self.call.query("serviceId", &service_id);
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
impl std::future::IntoFuture for GetGroup {
    type Output = Result<Response<Option<Vec<NamedId>>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
