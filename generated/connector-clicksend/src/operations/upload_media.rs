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
    /// Reply: [`UploadMediaResponse`](crate::types::UploadMediaResponse).
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
    /// use connector_clicksend::operations::UploadMediaArgs;
    /// use connector_clicksend::types::UploadPurpose;
    ///
    /// # async fn example(client: connector_clicksend::Client) -> Result<(), connector_clicksend::Error> {
    /// let reply = client
    ///     .upload_media(UploadMediaArgs {
    ///         convert: UploadPurpose::Fax,
    ///         content: Base64::encode(b"content"),
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_media(
        &self,
        args: UploadMediaArgs<impl Into<UploadPurpose>>,
    ) -> UploadMedia {
        let convert: UploadPurpose = args.convert.into();
        UploadMedia {
            call: self.runtime.call(&UPLOAD_MEDIA).query("convert", &convert),
            body: <UploadMediaRequest as Object>::empty().with_content(args.content),
        }
    }
}

/// The required inputs of [`Client::upload_media`](crate::Client::upload_media).
#[derive(Clone)]
pub struct UploadMediaArgs<Convert: Into<UploadPurpose> = UploadPurpose> {
    /// What the file is going to be used for.
    pub convert: Convert,
    /// The file itself. Base64 text on the wire.
    pub content: Base64,
}

impl<Convert: Into<UploadPurpose>> std::fmt::Debug for UploadMediaArgs<Convert> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UploadMediaArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::upload_media`](crate::Client::upload_media).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UploadMedia {
    call: Call,
    body: UploadMediaRequest,
}

impl UploadMedia {
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
    pub async fn send(self) -> Result<Response<UploadMediaResponse>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for UploadMedia {
    type Output = Result<Response<UploadMediaResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
