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
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_swagger_multipart_file::operations::AddPhotoArgs;
    ///
    /// # async fn example(client: connector_swagger_multipart_file::Client) -> Result<(), connector_swagger_multipart_file::Error> {
    /// let reply = client
    ///     .add_photo(AddPhotoArgs {
    ///         id: "id",
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
    pub fn add_photo(
        &self,
        args: AddPhotoArgs<impl AsRef<str>, impl Into<File>>,
    ) -> AddPhoto {
        AddPhoto {
            call: self.runtime.call(&ADD_PHOTO).path("id", args.id.as_ref()),
            parts: Multipart::new().file("photo", args.photo),
        }
    }
}

/// The required inputs of [`Client::add_photo`](crate::Client::add_photo).
#[derive(Clone)]
pub struct AddPhotoArgs<Id: AsRef<str> = String, Photo: Into<File> = File> {
    /// Number of the parcel.
    pub id: Id,
    /// The photo.
    ///
    /// Its format is `binary`.
    pub photo: Photo,
}

impl<Id: AsRef<str>, Photo: Into<File>> std::fmt::Debug for AddPhotoArgs<Id, Photo> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AddPhotoArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::add_photo`](crate::Client::add_photo).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddPhoto {
    call: Call,
    parts: Multipart,
}

impl AddPhoto {
    /// What is to be seen.
    pub fn with_caption(mut self, caption: impl AsRef<str>) -> Self {
        self.parts = self.parts.text("caption", caption.as_ref());
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.multipart(self.parts).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for AddPhoto {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
