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
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_paths_with_query::Client) -> Result<(), connector_paths_with_query::Error> {
    /// let reply = client.list_new_jobs().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_new_jobs(&self) -> ListNewJobs {
        ListNewJobs::new(self)
    }
}

/// A prepared [`Client::list_new_jobs`](crate::Client::list_new_jobs).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct ListNewJobs {
    call: Call,
}

impl ListNewJobs {
    fn new(client: &Client) -> Self {
        Self {
            call: client.runtime.call(&LIST_NEW_JOBS),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send().await
    }
}
