//! `AddPhoto`: Add a photo.

use connector_runtime::{CallOptions, Error, File, Response};
use connector_runtime::generated::{Call, Method, Multipart, Operation, Segment};
use crate::Client;

static ADD_PHOTO: Operation = Operation {
    id: "AddPhoto",
    method: Method::POST,
    template: "/parcels/{id}/photo",
    path: &[
        Segment::Literal("/parcels/"),
        Segment::Parameter("id"),
        Segment::Literal("/photo"),
    ],
    ..Operation::DEFAULT
};

impl Client {
    /// Add a photo.
    ///
    /// `POST /parcels/{id}/photo`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_swagger_multipart_file::operations::AddPhotoRequired;
    ///
    /// # async fn example(client: connector_swagger_multipart_file::Client) -> Result<(), connector_swagger_multipart_file::Error> {
    /// let reply = client
    ///     .add_photo(AddPhotoRequired {
    ///         id: "id".into(),
    ///         photo: connector_swagger_multipart_file::connector_runtime::File::new(
    ///                 "content",
    ///             )
    ///             .name("notes.txt"),
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_photo(&self, required: AddPhotoRequired) -> AddPhoto {
        AddPhoto::new(self, required)
    }
}

/// The required inputs of [`Client::add_photo`](crate::Client::add_photo).
#[derive(Clone)]
pub struct AddPhotoRequired {
    /// Number of the parcel.
    pub id: String,
    /// The photo.
    ///
    /// Its format is `binary`.
    pub photo: File,
}

connector_runtime::generated::opaque_debug!(AddPhotoRequired);

/// A prepared [`Client::add_photo`](crate::Client::add_photo).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct AddPhoto {
    call: Call,
    parts: Multipart,
}

impl AddPhoto {
    fn new(client: &Client, required: AddPhotoRequired) -> Self {
        Self {
            call: client.runtime.call(&ADD_PHOTO).path("id", &required.id),
            parts: Multipart::new().file("photo", required.photo),
        }
    }

    /// What is to be seen.
    pub fn caption(mut self, caption: impl AsRef<str>) -> Self {
        self.parts = self.parts.text("caption", caption.as_ref());
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.multipart(self.parts).send().await
    }
}
