//! `DeleteTrigger`: Delete Webhook.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Discovery;

static DELETE_TRIGGER: Operation = Operation {
    id: "DeleteTrigger",
    method: Method::DELETE,
    template: "/system/applications/webhooks/{hook_Id}",
    path: &[
        Segment::Literal("/system/applications/webhooks/"),
        Segment::Parameter("hook_Id"),
    ],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Discovery {
    /// Delete Webhook.
    ///
    /// Removes the subscription of a trigger.
    ///
    /// `DELETE /system/applications/webhooks/{hook_Id}`
    ///
    /// `hook_id`: Id of the subscription, from the reply to it.
    ///
    /// For example `90210`.
    ///
    /// Reply: text.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_txtsync::Client) -> Result<(), connector_txtsync::Error> {
    /// let reply = client.discovery().delete_trigger("90210").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_trigger(&self, hook_id: impl AsRef<str>) -> DeleteTrigger {
        DeleteTrigger {
            call: self.runtime.call(&DELETE_TRIGGER).path("hook_Id", hook_id.as_ref()),
        }
    }
}

/// A prepared [`Discovery::delete_trigger`](crate::Discovery::delete_trigger).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteTrigger {
    call: Call,
}

impl DeleteTrigger {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<String>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for DeleteTrigger {
    type Output = Result<Response<String>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
