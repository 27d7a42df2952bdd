//! `GetPage`: Page.

use connector_runtime::{CallOptions, Download, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::GetPageAccept;

static GET_PAGE: Operation = Operation {
    id: "GetPage",
    method: Method::GET,
    template: "/page",
    path: &[Segment::Literal("/page")],
    safe: true,
    accept: "application/pdf, text/html, text/plain",
    ..Operation::DEFAULT
};

impl Client {
    /// Page.
    ///
    /// `GET /page`
    ///
    /// Reply: a file, as a [`Download`](connector_runtime::Download).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_accept_of_replies::Client) -> Result<(), connector_accept_of_replies::Error> {
    /// let reply = client.get_page().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_page(&self) -> GetPage {
        GetPage {
            call: self.runtime.call(&GET_PAGE),
        }
    }
}

/// A prepared [`Client::get_page`](crate::Client::get_page).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPage {
    call: Call,
}

impl GetPage {
    /// Format.
    pub fn with_accept(mut self, accept: impl Into<GetPageAccept>) -> Self {
        let accept: GetPageAccept = accept.into();
        self.call = self.call.header("Accept", &accept);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request; the reply's bytes are read as a stream.
    pub async fn send(self) -> Result<Response<Download>, Error> {
        self.call.send_stream().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetPage {
    type Output = Result<Response<Download>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
