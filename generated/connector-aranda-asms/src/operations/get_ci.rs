//! `GetCI`: Get Configuration Item.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::ConfigurationItem;

static GET_CI: Operation = Operation {
    id: "GetCI",
    method: Method::GET,
    template: "/cmdb/ci/{id}",
    path: &[Segment::Literal("/cmdb/ci/"), Segment::Parameter("id")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Get Configuration Item.
    ///
    /// Gets a configuration item.
    ///
    /// `GET /cmdb/ci/{id}`
    ///
    /// `id`: Id of the configuration item, as text.
    ///
    /// For example `42`.
    ///
    /// Reply: [`ConfigurationItem`](crate::types::ConfigurationItem), or nothing.
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
    /// let reply = client.get_ci("42").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_ci(&self, id: impl AsRef<str>) -> GetCi {
        GetCi {
            call: self.runtime.call(&GET_CI).path("id", id.as_ref()),
        }
    }
}

/// A prepared [`Client::get_ci`](crate::Client::get_ci).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCi {
    call: Call,
}

impl GetCi {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request. `None` where the service has nothing to tell.
    pub async fn send(self) -> Result<Response<Option<ConfigurationItem>>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetCi {
    type Output = Result<Response<Option<ConfigurationItem>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
