//! `ListAnts`: Ants.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static LIST_ANTS: Operation = Operation {
    id: "ListAnts",
    method: Method::GET,
    template: "/ants",
    path: &[Segment::Literal("/ants")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Ants.
    ///
    /// `GET /ants`
    ///
    /// Through a managed connection a script of the connector reshapes the reply; a direct
    /// one gives the JSON that the service sends.
    ///
    /// Reply: any JSON.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_script_of_all_operations::Client) -> Result<(), connector_script_of_all_operations::Error> {
    /// let reply = client.list_ants().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ants(&self) -> ListAnts {
        ListAnts {
            call: self.runtime.call(&LIST_ANTS),
        }
    }
}

/// A prepared [`Client::list_ants`](crate::Client::list_ants).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListAnts {
    call: Call,
}

impl ListAnts {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Value>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for ListAnts {
    type Output = Result<Response<Value>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
