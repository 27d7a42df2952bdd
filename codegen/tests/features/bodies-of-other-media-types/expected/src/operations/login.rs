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
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_bodies_of_other_media_types::Client) -> Result<(), connector_bodies_of_other_media_types::Error> {
    /// let reply = client.login().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn login(&self) -> Login {
        Login::new(self)
    }
}

/// A prepared [`Client::login`](crate::Client::login).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct Login {
    call: Call,
}

impl Login {
    fn new(client: &Client) -> Self {
        Self {
            call: client.runtime.call(&LOGIN),
        }
    }

    /// The member `body` of the wire.
    pub fn body(mut self, body: impl Into<Body>) -> Self {
        self.call = self.call.raw("application/x-www-form-urlencoded", body);
        self
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
