//! `ListJobs`: List jobs.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::ListJobsResponseItem;

static LIST_JOBS: Operation = Operation {
    id: "ListJobs",
    method: Method::GET,
    template: "/jobs",
    path: &[Segment::Literal("/jobs")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// List jobs.
    ///
    /// `GET /jobs`
    ///
    /// Reply: a list of [`ListJobsResponseItem`](crate::types::ListJobsResponseItem).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_deprecated::Client) -> Result<(), connector_deprecated::Error> {
    /// let reply = client.list_jobs().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
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
    /// Who owns them.
    #[deprecated]
    pub fn with_owner(mut self, owner: impl AsRef<str>) -> Self {
        self.call = self.call.query("owner", owner.as_ref());
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Vec<ListJobsResponseItem>>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for ListJobs {
    type Output = Result<Response<Vec<ListJobsResponseItem>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
