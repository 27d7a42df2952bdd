//! `AddParcel`: Add a parcel.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::Parcel;

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
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_swagger_shared_parameters::Client) -> Result<(), connector_swagger_shared_parameters::Error> {
    /// let reply = client.add_parcel().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_parcel(&self) -> AddParcel {
        AddParcel::new(self)
    }
}

/// A prepared [`Client::add_parcel`](crate::Client::add_parcel).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct AddParcel {
    call: Call,
    body: Parcel,
}

impl AddParcel {
    fn new(client: &Client) -> Self {
        Self {
            call: client.runtime.call(&ADD_PARCEL),
            body: <Parcel as Object>::empty(),
        }
    }

    /// Note for the driver.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.body = self.body.with_note(note);
        self
    }

    /// Sets any member of the body by its name on the wire, also one that is not
    /// offered as an input.
    pub fn member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.body = self.body.with_member(name, value);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.json(&self.body).send().await
    }
}
