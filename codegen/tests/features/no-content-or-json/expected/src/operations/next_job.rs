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
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_no_content_or_json::Client) -> Result<(), connector_no_content_or_json::Error> {
    /// let reply = client.next_job().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn next_job(&self) -> NextJob {
        NextJob::new(self)
    }
}

/// A prepared [`Client::next_job`](crate::Client::next_job).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct NextJob {
    call: Call,
}

impl NextJob {
    fn new(client: &Client) -> Self {
        Self {
            call: client.runtime.call(&NEXT_JOB),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request. `None` where the service has nothing to tell.
    pub async fn send(self) -> Result<Response<Option<NextJobResponse>>, Error> {
        self.call.send().await
    }
}
