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
    /// # Examples
    ///
    /// ```no_run
    /// use connector_bodies_of_other_media_types::operations::AttachRequired;
    /// use connector_bodies_of_other_media_types::types::AttachContentType;
    ///
    /// # async fn example(client: connector_bodies_of_other_media_types::Client) -> Result<(), connector_bodies_of_other_media_types::Error> {
    /// let reply = client
    ///     .attach(AttachRequired {
    ///         content_type: AttachContentType::TextPlain,
    ///         body: "content".into(),
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn attach(&self, required: AttachRequired) -> Attach {
        Attach::new(self, required)
    }
}

/// The required inputs of [`Client::attach`](crate::Client::attach).
pub struct AttachRequired {
    /// The member `Content-Type` of the wire.
    pub content_type: AttachContentType,
    /// The member `body` of the wire.
    ///
    /// Its format is `binary`.
    pub body: Body,
}

connector_runtime::generated::opaque_debug!(AttachRequired);

/// A prepared [`Client::attach`](crate::Client::attach).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct Attach {
    call: Call,
}

impl Attach {
    fn new(client: &Client, required: AttachRequired) -> Self {
        Self {
            call: client
                .runtime
                .call(&ATTACH)
                .header("Content-Type", &required.content_type)
                .raw("application/octet-stream", required.body),
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
