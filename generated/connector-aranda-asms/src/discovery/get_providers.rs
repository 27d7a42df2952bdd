//! `GetProviders`: List Providers.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Discovery;
use crate::types::NamedId;

pub(crate) static GET_PROVIDERS: Operation = Operation {
    id: "GetProviders",
    method: Method::GET,
    template: "/property/provider",
    path: &[Segment::Literal("/property/provider")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Discovery {
    /// List Providers.
    ///
    /// Lists the providers of a service.
    ///
    /// `GET /property/provider`
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
    /// use connector_aranda_asms::discovery::GetProvidersArgs;
    ///
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client
    ///     .discovery()
    ///     .get_providers(GetProvidersArgs {
    ///         service_id: 12,
    ///         project_id: 1,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_providers(&self, args: GetProvidersArgs) -> GetProviders {
        GetProviders {
            call: self
                .runtime
                .call(&GET_PROVIDERS)
                .query("serviceId", &args.service_id)
                .query("projectId", &args.project_id),
        }
    }
}

/// The required inputs of [`Discovery::get_providers`](crate::Discovery::get_providers).
#[derive(Clone)]
pub struct GetProvidersArgs {
    /// Id of the service.
    ///
    /// For example `12`.
    pub service_id: i64,
    /// Id of the project.
    ///
    /// For example `1`.
    pub project_id: i64,
}

impl std::fmt::Debug for GetProvidersArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetProvidersArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Discovery::get_providers`](crate::Discovery::get_providers).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProviders {
    call: Call,
}

impl GetProviders {
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
impl std::future::IntoFuture for GetProviders {
    type Output = Result<Response<Option<Vec<NamedId>>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
