//! `ListBelow`: ListBelow.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Discovery;
use crate::types::ListTopResponse;

pub(crate) static LIST_BELOW: Operation = Operation {
    id: "ListBelow",
    method: Method::GET,
    template: "/below",
    path: &[Segment::Literal("/below")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Discovery {
    /// ListBelow.
    ///
    /// `GET /below`
    ///
    /// Reply: [`ListTopResponse`](crate::types::ListTopResponse).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_dynamic_tree::Client) -> Result<(), connector_dynamic_tree::Error> {
    /// let reply = client.discovery().list_below().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_below(&self) -> ListBelow {
        ListBelow {
            call: self.runtime.call(&LIST_BELOW),
        }
    }
}

/// A prepared [`Discovery::list_below`](crate::Discovery::list_below).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListBelow {
    call: Call,
}

impl ListBelow {
    /// Shelf.
    pub fn with_shelf(mut self, shelf: impl AsRef<str>) -> Self {
        self.call = self.call.query("shelf", shelf.as_ref());
        self
    }

    /// Path.
    pub fn with_path(mut self, path: impl AsRef<str>) -> Self {
        self.call = self.call.query("path", path.as_ref());
        self
    }

    /// All levels.
    pub fn with_deep(mut self, deep: bool) -> Self {
        self.call = self.call.query("deep", &deep);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<ListTopResponse>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for ListBelow {
    type Output = Result<Response<ListTopResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
