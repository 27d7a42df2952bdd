//! `Submit`: Submit.

use connector_runtime::{Body, CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static SUBMIT: Operation = Operation {
    id: "Submit",
    method: Method::POST,
    template: "/submit",
    path: &[Segment::Literal("/submit")],
    accept: "*/*",
    ..Operation::DEFAULT
};

impl Client {
    /// Submit.
    ///
    /// `POST /submit`
    ///
    /// **Works only through a managed connection.**
    /// On Microsoft's side the parts of its form are made, which the definition does not
    /// describe.
    ///
    /// `body`: The member `body` of the wire.
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_bodies_of_other_media_types::Client) -> Result<(), connector_bodies_of_other_media_types::Error> {
    /// let reply = client.submit("content").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn submit(&self, body: impl Into<Body>) -> Submit {
        Submit {
            call: self
                .runtime
                .call(&SUBMIT)
                .managed_only(
                    "On Microsoft's side the parts of its form are made, which the definition does not describe.",
                )
                .raw("multipart/form-data", body),
        }
    }
}

/// A prepared [`Client::submit`](crate::Client::submit).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Submit {
    call: Call,
}

impl Submit {
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
impl std::future::IntoFuture for Submit {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
