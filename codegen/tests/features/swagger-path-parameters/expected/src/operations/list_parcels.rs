//! `ListParcels`: List parcels.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static LIST_PARCELS: Operation = Operation {
    id: "ListParcels",
    method: Method::GET,
    template: "/depots/{depot}/parcels",
    path: &[
        Segment::Literal("/depots/"),
        Segment::Parameter("depot"),
        Segment::Literal("/parcels"),
    ],
    safe: true,
    ..Operation::DEFAULT
};

impl Client {
    /// List parcels.
    ///
    /// `GET /depots/{depot}/parcels`
    ///
    /// `depot`: Name of the depot.
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_swagger_path_parameters::Client) -> Result<(), connector_swagger_path_parameters::Error> {
    /// let reply = client.list_parcels("depot").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_parcels(&self, depot: impl AsRef<str>) -> ListParcels {
        ListParcels {
            call: self.runtime.call(&LIST_PARCELS).path("depot", depot.as_ref()),
        }
    }
}

/// A prepared [`Client::list_parcels`](crate::Client::list_parcels).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListParcels {
    call: Call,
}

impl ListParcels {
    /// Zone of the depot.
    pub fn with_zone(mut self, zone: impl AsRef<str>) -> Self {
        self.call = self.call.query("zone", zone.as_ref());
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for ListParcels {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
