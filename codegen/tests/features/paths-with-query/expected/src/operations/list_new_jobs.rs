//! `ListNewJobs`: List new jobs.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static LIST_NEW_JOBS: Operation = Operation {
    id: "ListNewJobs",
    method: Method::GET,
    template: "/jobs?state=new",
    path: &[Segment::Literal("/jobs")],
    query: Some("state=new"),
    safe: true,
    ..Operation::DEFAULT
};

impl Client {
    /// List new jobs.
    ///
    /// `GET /jobs?state=new`
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_paths_with_query::Client) -> Result<(), connector_paths_with_query::Error> {
    /// let reply = client.list_new_jobs().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_new_jobs(&self) -> ListNewJobs {
        ListNewJobs {
            call: self.runtime.call(&LIST_NEW_JOBS),
        }
    }
}

/// A prepared [`Client::list_new_jobs`](crate::Client::list_new_jobs).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListNewJobs {
    call: Call,
}

impl ListNewJobs {
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
impl std::future::IntoFuture for ListNewJobs {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
