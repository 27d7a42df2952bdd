//! `GetLog`: Get the log.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static GET_LOG: Operation = Operation {
    id: "GetLog",
    method: Method::GET,
    template: "/log",
    path: &[Segment::Literal("/log")],
    safe: true,
    accept: "text/plain",
    ..Operation::DEFAULT
};

impl Client {
    /// Get the log.
    ///
    /// `GET /log`
    ///
    /// Reply: text.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_text_reply::Client) -> Result<(), connector_text_reply::Error> {
    /// let reply = client.get_log().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_log(&self) -> GetLog {
        GetLog {
            call: self.runtime.call(&GET_LOG),
        }
    }
}

/// A prepared [`Client::get_log`](crate::Client::get_log).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetLog {
    call: Call,
}

impl GetLog {
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
impl std::future::IntoFuture for GetLog {
    type Output = Result<Response<String>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
