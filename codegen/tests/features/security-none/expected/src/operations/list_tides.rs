//! `ListTides`: List tides.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static LIST_TIDES: Operation = Operation {
    id: "ListTides",
    method: Method::GET,
    template: "/tides",
    path: &[Segment::Literal("/tides")],
    safe: true,
    ..Operation::DEFAULT
};

impl Client {
    /// List tides.
    ///
    /// `GET /tides`
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_security_none::Client) -> Result<(), connector_security_none::Error> {
    /// let reply = client.list_tides().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_tides(&self) -> ListTides {
        ListTides {
            call: self.runtime.call(&LIST_TIDES),
        }
    }
}

/// A prepared [`Client::list_tides`](crate::Client::list_tides).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTides {
    call: Call,
}

impl ListTides {
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
impl std::future::IntoFuture for ListTides {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
