//! `GetBoth`: Both.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::GetBothResponse;

static GET_BOTH: Operation = Operation {
    id: "GetBoth",
    method: Method::GET,
    template: "/both",
    path: &[Segment::Literal("/both")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Both.
    ///
    /// `GET /both`
    ///
    /// Reply: [`GetBothResponse`](crate::types::GetBothResponse).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_accept_of_replies::Client) -> Result<(), connector_accept_of_replies::Error> {
    /// let reply = client.get_both().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_both(&self) -> GetBoth {
        GetBoth {
            call: self.runtime.call(&GET_BOTH),
        }
    }
}

/// A prepared [`Client::get_both`](crate::Client::get_both).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetBoth {
    call: Call,
}

impl GetBoth {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<GetBothResponse>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetBoth {
    type Output = Result<Response<GetBothResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
