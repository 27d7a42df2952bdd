//! `ListJobs`: See <https://example.com> // all of it.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static LIST_JOBS: Operation = Operation {
    id: "ListJobs",
    method: Method::GET,
    template: "/jobs",
    path: &[Segment::Literal("/jobs")],
    safe: true,
    ..Operation::DEFAULT
};

impl Client {
    /// See <https://example.com> // all of it.
    ///
    /// `GET /jobs`
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_comments_and_trailing_commas::Client) -> Result<(), connector_comments_and_trailing_commas::Error> {
    /// let reply = client.list_jobs().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_jobs(&self) -> ListJobs {
        ListJobs {
            call: self.runtime.call(&LIST_JOBS),
        }
    }
}

/// A prepared [`Client::list_jobs`](crate::Client::list_jobs).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListJobs {
    call: Call,
}

impl ListJobs {
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
impl std::future::IntoFuture for ListJobs {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
