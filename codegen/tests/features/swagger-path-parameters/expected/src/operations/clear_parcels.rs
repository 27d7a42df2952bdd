//! `ClearParcels`: Clear parcels.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static CLEAR_PARCELS: Operation = Operation {
    id: "ClearParcels",
    method: Method::DELETE,
    template: "/depots/{depot}/parcels",
    path: &[
        Segment::Literal("/depots/"),
        Segment::Parameter("depot"),
        Segment::Literal("/parcels"),
    ],
    ..Operation::DEFAULT
};

impl Client {
    /// Clear parcels.
    ///
    /// `DELETE /depots/{depot}/parcels`
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_swagger_path_parameters::operations::ClearParcelsArgs;
    ///
    /// # async fn example(client: connector_swagger_path_parameters::Client) -> Result<(), connector_swagger_path_parameters::Error> {
    /// let reply = client
    ///     .clear_parcels(ClearParcelsArgs {
    ///         zone: 1,
    ///         depot: "depot",
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn clear_parcels(
        &self,
        args: ClearParcelsArgs<impl AsRef<str>>,
    ) -> ClearParcels {
        ClearParcels {
            call: self
                .runtime
                .call(&CLEAR_PARCELS)
                .query("zone", &args.zone)
                .path("depot", args.depot.as_ref()),
        }
    }
}

/// The required inputs of [`Client::clear_parcels`](crate::Client::clear_parcels).
#[derive(Clone)]
pub struct ClearParcelsArgs<Depot: AsRef<str> = String> {
    /// Number of the zone.
    pub zone: i64,
    /// Name of the depot.
    pub depot: Depot,
}

impl<Depot: AsRef<str>> std::fmt::Debug for ClearParcelsArgs<Depot> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClearParcelsArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::clear_parcels`](crate::Client::clear_parcels).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ClearParcels {
    call: Call,
}

impl ClearParcels {
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
impl std::future::IntoFuture for ClearParcels {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
