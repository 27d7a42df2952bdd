//! `AddParcel`: Add a parcel.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Form, ListStyle, Method, Operation, Segment};
use crate::Client;

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
    /// # async fn example(client: connector_swagger_form_data::Client) -> Result<(), connector_swagger_form_data::Error> {
    /// let reply = client.add_parcel(1.5).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_parcel(&self, weight: f64) -> AddParcel {
        AddParcel {
            call: self.runtime.call(&ADD_PARCEL),
            form: Form::new().field("weight", &weight),
        }
    }
}

/// A prepared [`Client::add_parcel`](crate::Client::add_parcel).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddParcel {
    call: Call,
    form: Form,
}

impl AddParcel {
    /// Note for the driver.
    pub fn with_note(mut self, note: impl AsRef<str>) -> Self {
        self.form = self.form.field("note", note.as_ref());
        self
    }

    /// Tags of the parcel.
    pub fn with_tags(mut self, tags: impl IntoIterator<Item: Into<String>>) -> Self {
        let tags: Vec<String> = tags.into_iter().map(Into::into).collect();
        self.form = self.form.list("tags", ListStyle::Repeat, &tags);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.form(self.form).send().await
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
