//! `GetIcon`: Icon.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static GET_ICON: Operation = Operation {
    id: "GetIcon",
    method: Method::GET,
    template: "/icon",
    path: &[Segment::Literal("/icon")],
    safe: true,
    accept: "image/png",
    ..Operation::DEFAULT
};

impl Client {
    /// Icon.
    ///
    /// `GET /icon`
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_accept_of_replies::Client) -> Result<(), connector_accept_of_replies::Error> {
    /// let reply = client.get_icon().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_icon(&self) -> GetIcon {
        GetIcon {
            call: self.runtime.call(&GET_ICON),
        }
    }
}

/// A prepared [`Client::get_icon`](crate::Client::get_icon).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetIcon {
    call: Call,
}

impl GetIcon {
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
impl std::future::IntoFuture for GetIcon {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
