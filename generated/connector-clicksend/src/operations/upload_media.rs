//! `upload_media`: Convert Media File Format.

use connector_runtime::{Base64, CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{UploadMediaRequest, UploadMediaResponse, UploadPurpose};

static UPLOAD_MEDIA: Operation = Operation {
    id: "upload_media",
    method: Method::POST,
    template: "/uploads",
    path: &[Segment::Literal("/uploads")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Convert Media File Format.
    ///
    /// Uploads a file and converts it to what faxes, multimedia messages, letters,
    /// postcards or contact imports need. The reply tells the address to send it from; the
    /// file does not stay there for long.
    ///
    /// `POST /uploads`
    ///
    /// # Errors
    ///
    /// * `401`: User name or API key is wrong.
    /// * `403`: The account is suspended, or may not do this.
    /// * `404`: Nothing is there: a wrong id or address.
    /// * `429`: Too many calls. Nothing was done; call again after the time in Retry-After.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_clicksend::Base64;
    /// use connector_clicksend::operations::UploadMediaRequired;
    /// use connector_clicksend::types::UploadPurpose;
    ///
    /// # async fn example(client: connector_clicksend::Client) -> Result<(), connector_clicksend::Error> {
    /// let reply = client
    ///     .upload_media(UploadMediaRequired {
    ///         convert: UploadPurpose::Fax,
    ///         content: Base64::encode(b"content"),
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_media(&self, required: UploadMediaRequired) -> UploadMedia {
        UploadMedia::new(self, required)
    }
}

/// The required inputs of [`Client::upload_media`](crate::Client::upload_media).
#[derive(Clone)]
pub struct UploadMediaRequired {
    /// What the file is going to be used for.
    pub convert: UploadPurpose,
    /// The file itself. Base64 text on the wire.
    pub content: Base64,
}

connector_runtime::generated::opaque_debug!(UploadMediaRequired);

/// A prepared [`Client::upload_media`](crate::Client::upload_media).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct UploadMedia {
    call: Call,
    body: UploadMediaRequest,
}

impl UploadMedia {
    fn new(client: &Client, required: UploadMediaRequired) -> Self {
        Self {
            call: client.runtime.call(&UPLOAD_MEDIA).query("convert", &required.convert),
            body: <UploadMediaRequest as Object>::empty().with_content(required.content),
        }
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
    pub async fn send(self) -> Result<Response<UploadMediaResponse>, Error> {
        self.call.json(&self.body).send().await
    }
}
