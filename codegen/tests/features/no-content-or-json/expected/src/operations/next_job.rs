//! `NextJob`: Get the next job.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::NextJobResponse;

static NEXT_JOB: Operation = Operation {
    id: "NextJob",
    method: Method::GET,
    template: "/jobs/next",
    path: &[Segment::Literal("/jobs/next")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Get the next job.
    ///
    /// `GET /jobs/next`
    ///
    /// Reply: [`NextJobResponse`](crate::types::NextJobResponse), or nothing.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_no_content_or_json::Client) -> Result<(), connector_no_content_or_json::Error> {
    /// let reply = client.next_job().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn next_job(&self) -> NextJob {
        NextJob {
            call: self.runtime.call(&NEXT_JOB),
        }
    }
}

/// A prepared [`Client::next_job`](crate::Client::next_job).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct NextJob {
    call: Call,
}

impl NextJob {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request. `None` where the service has nothing to tell.
    pub async fn send(self) -> Result<Response<Option<NextJobResponse>>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for NextJob {
    type Output = Result<Response<Option<NextJobResponse>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
