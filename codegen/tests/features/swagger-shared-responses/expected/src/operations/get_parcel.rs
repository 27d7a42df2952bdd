//! `GetParcel`: Get a parcel.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::Parcel;

static GET_PARCEL: Operation = Operation {
    id: "GetParcel",
    method: Method::GET,
    template: "/parcels/{id}",
    path: &[Segment::Literal("/parcels/"), Segment::Parameter("id")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Get a parcel.
    ///
    /// `GET /parcels/{id}`
    ///
    /// `id`: Number of the parcel.
    ///
    /// Reply: [`Parcel`](crate::types::Parcel).
    ///
    /// # Errors
    ///
    /// * `404`: There is no such parcel.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_swagger_shared_responses::Client) -> Result<(), connector_swagger_shared_responses::Error> {
    /// let reply = client.get_parcel("id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_parcel(&self, id: impl AsRef<str>) -> GetParcel {
        GetParcel {
            call: self.runtime.call(&GET_PARCEL).path("id", id.as_ref()),
        }
    }
}

/// A prepared [`Client::get_parcel`](crate::Client::get_parcel).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetParcel {
    call: Call,
}

impl GetParcel {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Parcel>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetParcel {
    type Output = Result<Response<Parcel>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
