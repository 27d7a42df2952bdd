//! `GetCatalog`: List Catalog Entries.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Discovery;
use crate::types::{Catalog, NamedId};

pub(crate) static GET_CATALOG: Operation = Operation {
    id: "GetCatalog",
    method: Method::GET,
    template: "/property/catalog/{catalog}",
    path: &[Segment::Literal("/property/catalog/"), Segment::Parameter("catalog")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Discovery {
    /// List Catalog Entries.
    ///
    /// Lists the entries of a catalog.
    ///
    /// `GET /property/catalog/{catalog}`
    ///
    /// `catalog`: Which catalog.
    ///
    /// For example `urgency`.
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
    /// use connector_aranda_asms::types::Catalog;
    ///
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client.discovery().get_catalog(Catalog::MeasureUnit).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_catalog(&self, catalog: impl Into<Catalog>) -> GetCatalog {
        let catalog: Catalog = catalog.into();
        GetCatalog {
            call: self.runtime.call(&GET_CATALOG).path("catalog", &catalog),
        }
    }
}

/// A prepared [`Discovery::get_catalog`](crate::Discovery::get_catalog).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCatalog {
    call: Call,
}

impl GetCatalog {
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
impl std::future::IntoFuture for GetCatalog {
    type Output = Result<Response<Option<Vec<NamedId>>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
