//! `AddBird`: Add a bird.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static ADD_BIRD: Operation = Operation {
    id: "AddBird",
    method: Method::POST,
    template: "/birds",
    path: &[Segment::Literal("/birds")],
    ..Operation::DEFAULT
};

impl Client {
    /// Add a bird.
    ///
    /// `POST /birds`
    ///
    /// **Works only through a managed connection.**
    /// On Microsoft's side a script of the connector rewrites it.
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_managed_only_script::Client) -> Result<(), connector_managed_only_script::Error> {
    /// let reply = client.add_bird().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_bird(&self) -> AddBird {
        AddBird {
            call: self
                .runtime
                .call(&ADD_BIRD)
                .managed_only(
                    "On Microsoft's side a script of the connector rewrites it.",
                ),
        }
    }
}

/// A prepared [`Client::add_bird`](crate::Client::add_bird).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddBird {
    call: Call,
}

impl AddBird {
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
impl std::future::IntoFuture for AddBird {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
