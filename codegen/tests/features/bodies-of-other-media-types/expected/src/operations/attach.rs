//! `Attach`: Attach.

use connector_runtime::{Body, CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::AttachContentType;

static ATTACH: Operation = Operation {
    id: "Attach",
    method: Method::POST,
    template: "/file",
    path: &[Segment::Literal("/file")],
    accept: "*/*",
    ..Operation::DEFAULT
};

impl Client {
    /// Attach.
    ///
    /// `POST /file`
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_bodies_of_other_media_types::operations::AttachArgs;
    /// use connector_bodies_of_other_media_types::types::AttachContentType;
    ///
    /// # async fn example(client: connector_bodies_of_other_media_types::Client) -> Result<(), connector_bodies_of_other_media_types::Error> {
    /// let reply = client
    ///     .attach(AttachArgs {
    ///         content_type: AttachContentType::TextPlain,
    ///         body: "content",
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn attach(
        &self,
        args: AttachArgs<impl Into<AttachContentType>, impl Into<Body>>,
    ) -> Attach {
        let content_type: AttachContentType = args.content_type.into();
        Attach {
            call: self
                .runtime
                .call(&ATTACH)
                .header("Content-Type", &content_type)
                .raw("application/octet-stream", args.body),
        }
    }
}

/// The required inputs of [`Client::attach`](crate::Client::attach).
pub struct AttachArgs<
    ContentType: Into<AttachContentType> = AttachContentType,
    BodyValue: Into<Body> = Body,
> {
    /// The member `Content-Type` of the wire.
    pub content_type: ContentType,
    /// The member `body` of the wire.
    ///
    /// Its format is `binary`.
    pub body: BodyValue,
}

impl<ContentType: Into<AttachContentType>, BodyValue: Into<Body>> std::fmt::Debug
for AttachArgs<ContentType, BodyValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AttachArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::attach`](crate::Client::attach).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Attach {
    call: Call,
}

impl Attach {
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
impl std::future::IntoFuture for Attach {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
