//! `EndHook`: End a subscription.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Discovery;

static END_HOOK: Operation = Operation {
    id: "EndHook",
    method: Method::DELETE,
    template: "/hooks/{id}",
    path: &[Segment::Literal("/hooks/"), Segment::Parameter("id")],
    ..Operation::DEFAULT
};

impl Discovery {
    /// End a subscription.
    ///
    /// `DELETE /hooks/{id}`
    ///
    /// `id`: Number of the subscription.
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_webhook_trigger::Client) -> Result<(), connector_webhook_trigger::Error> {
    /// let reply = client.discovery().end_hook("id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn end_hook(&self, id: impl AsRef<str>) -> EndHook {
        EndHook {
            call: self.runtime.call(&END_HOOK).path("id", id.as_ref()),
        }
    }
}

/// A prepared [`Discovery::end_hook`](crate::Discovery::end_hook).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct EndHook {
    call: Call,
}

impl EndHook {
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
impl std::future::IntoFuture for EndHook {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
