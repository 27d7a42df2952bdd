//! `GetToken`: Token.

use connector_runtime::{Body, CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static GET_TOKEN: Operation = Operation {
    id: "GetToken",
    method: Method::POST,
    template: "/token",
    path: &[Segment::Literal("/token")],
    accept: "*/*",
    ..Operation::DEFAULT
};

impl Client {
    /// Token.
    ///
    /// `POST /token`
    ///
    /// `body`: The member `body` of the wire.
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_bodies_of_other_media_types::Client) -> Result<(), connector_bodies_of_other_media_types::Error> {
    /// let reply = client.get_token("content").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_token(&self, body: impl Into<Body>) -> GetToken {
        GetToken {
            call: self
                .runtime
                .call(&GET_TOKEN)
                .raw("application/x-www-form-urlencoded", body),
        }
    }
}

/// A prepared [`Client::get_token`](crate::Client::get_token).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetToken {
    call: Call,
}

impl GetToken {
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
impl std::future::IntoFuture for GetToken {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
