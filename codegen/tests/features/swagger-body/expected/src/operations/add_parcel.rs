//! `AddParcel`: Add a parcel.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::AddParcelRequest;

static ADD_PARCEL: Operation = Operation {
    id: "AddParcel",
    method: Method::POST,
    template: "/parcels",
    path: &[Segment::Literal("/parcels")],
    ..Operation::DEFAULT
};

impl Client {
    /// Add a parcel.
    ///
    /// `POST /parcels`
    ///
    /// `weight`: Weight in kilograms.
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_swagger_body::Client) -> Result<(), connector_swagger_body::Error> {
    /// let reply = client.add_parcel(1.5).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_parcel(&self, weight: f64) -> AddParcel {
        AddParcel {
            call: self.runtime.call(&ADD_PARCEL),
            body: <AddParcelRequest as Object>::empty().with_weight(weight),
        }
    }
}

/// A prepared [`Client::add_parcel`](crate::Client::add_parcel).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddParcel {
    call: Call,
    body: AddParcelRequest,
}

impl AddParcel {
    /// Note for the driver.
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.body = self.body.with_note(note);
        self
    }

    /// Sets any member of the body by its name on the wire, also one that is not
    /// offered as an input.
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        self.body = self.body.with_member(name, value);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for AddParcel {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
