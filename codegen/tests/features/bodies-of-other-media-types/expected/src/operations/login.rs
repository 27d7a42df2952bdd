//! `Login`: Login.

use connector_runtime::{Body, CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static LOGIN: Operation = Operation {
    id: "Login",
    method: Method::POST,
    template: "/login",
    path: &[Segment::Literal("/login")],
    accept: "*/*",
    ..Operation::DEFAULT
};

impl Client {
    /// Login.
    ///
    /// `POST /login`
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_bodies_of_other_media_types::Client) -> Result<(), connector_bodies_of_other_media_types::Error> {
    /// let reply = client.login().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn login(&self) -> Login {
        Login {
            call: self.runtime.call(&LOGIN),
        }
    }
}

/// A prepared [`Client::login`](crate::Client::login).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Login {
    call: Call,
}

impl Login {
    /// The member `body` of the wire.
    pub fn with_body(mut self, body: impl Into<Body>) -> Self {
        self.call = self.call.raw("application/x-www-form-urlencoded", body);
        self
    }

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
impl std::future::IntoFuture for Login {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
