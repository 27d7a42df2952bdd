//! `TestConnection`: Test Connection.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Discovery;

static TEST_CONNECTION: Operation = Operation {
    id: "TestConnection",
    method: Method::GET,
    template: "/connection",
    path: &[Segment::Literal("/connection")],
    safe: true,
    ..Operation::DEFAULT
};

impl Discovery {
    /// Test Connection.
    ///
    /// Answers only if address and token are right.
    ///
    /// `GET /connection`
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Errors
    ///
    /// * `400`: A value is missing or wrong; the service says which in a code or a
    ///   sentence. How the body is built is not documented.
    /// * `403`: The account that the token belongs to may not do this.
    /// * `500`: The service failed. Whether anything was done is unknown: look before
    ///   calling again.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client.discovery().test_connection().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn test_connection(&self) -> TestConnection {
        TestConnection {
            call: self.runtime.call(&TEST_CONNECTION),
        }
    }
}

/// A prepared [`Discovery::test_connection`](crate::Discovery::test_connection).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TestConnection {
    call: Call,
}

impl TestConnection {
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
impl std::future::IntoFuture for TestConnection {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
