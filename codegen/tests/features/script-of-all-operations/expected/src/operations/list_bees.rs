//! `ListBees`: Bees.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static LIST_BEES: Operation = Operation {
    id: "ListBees",
    method: Method::GET,
    template: "/bees",
    path: &[Segment::Literal("/bees")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Bees.
    ///
    /// `GET /bees`
    ///
    /// Reply: a list of `String`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_script_of_all_operations::Client) -> Result<(), connector_script_of_all_operations::Error> {
    /// let reply = client.list_bees().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_bees(&self) -> ListBees {
        ListBees {
            call: self.runtime.call(&LIST_BEES),
        }
    }
}

/// A prepared [`Client::list_bees`](crate::Client::list_bees).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListBees {
    call: Call,
}

impl ListBees {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Vec<String>>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for ListBees {
    type Output = Result<Response<Vec<String>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
