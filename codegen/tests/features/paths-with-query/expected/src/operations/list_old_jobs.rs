//! `ListOldJobs`: List old jobs.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static LIST_OLD_JOBS: Operation = Operation {
    id: "ListOldJobs",
    method: Method::GET,
    template: "/jobs?state=old&owner={owner}",
    path: &[Segment::Literal("/jobs")],
    query: Some("state=old"),
    safe: true,
    ..Operation::DEFAULT
};

impl Client {
    /// List old jobs.
    ///
    /// `GET /jobs?state=old&owner={owner}`
    ///
    /// `owner`: Who owns them.
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_paths_with_query::Client) -> Result<(), connector_paths_with_query::Error> {
    /// let reply = client.list_old_jobs("owner").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_old_jobs(&self, owner: impl AsRef<str>) -> ListOldJobs {
        ListOldJobs {
            call: self.runtime.call(&LIST_OLD_JOBS).query("owner", owner.as_ref()),
        }
    }
}

/// A prepared [`Client::list_old_jobs`](crate::Client::list_old_jobs).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListOldJobs {
    call: Call,
}

impl ListOldJobs {
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
impl std::future::IntoFuture for ListOldJobs {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
