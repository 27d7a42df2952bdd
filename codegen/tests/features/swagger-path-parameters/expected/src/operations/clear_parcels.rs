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
    /// # Examples
    ///
    /// ```no_run
    /// use connector_swagger_path_parameters::operations::ClearParcelsRequired;
    ///
    /// # async fn example(client: connector_swagger_path_parameters::Client) -> Result<(), connector_swagger_path_parameters::Error> {
    /// let reply = client
    ///     .clear_parcels(ClearParcelsRequired {
    ///         zone: 1,
    ///         depot: "depot".into(),
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn clear_parcels(&self, required: ClearParcelsRequired) -> ClearParcels {
        ClearParcels::new(self, required)
    }
}

/// The required inputs of [`Client::clear_parcels`](crate::Client::clear_parcels).
#[derive(Clone)]
pub struct ClearParcelsRequired {
    /// Number of the zone.
    pub zone: i64,
    /// Name of the depot.
    pub depot: String,
}

connector_runtime::generated::opaque_debug!(ClearParcelsRequired);

/// A prepared [`Client::clear_parcels`](crate::Client::clear_parcels).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct ClearParcels {
    call: Call,
}

impl ClearParcels {
    fn new(client: &Client, required: ClearParcelsRequired) -> Self {
        Self {
            call: client
                .runtime
                .call(&CLEAR_PARCELS)
                .query("zone", &required.zone)
                .path("depot", &required.depot),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send().await
    }
}
