//! `GetJob`: Get a job.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static GET_JOB: Operation = Operation {
    id: "GetJob",
    method: Method::GET,
    template: "/my jobs/{job id}",
    path: &[Segment::Literal("/my%20jobs/"), Segment::Parameter("job id")],
    safe: true,
    ..Operation::DEFAULT
};

impl Client {
    /// Get a job.
    ///
    /// `GET /my jobs/{job id}`
    ///
    /// `job_id`: Number of the job.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_odd_paths::Client) -> Result<(), connector_odd_paths::Error> {
    /// let reply = client.get_job("job id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_job(&self, job_id: impl AsRef<str>) -> GetJob {
        GetJob::new(self, job_id)
    }
}

/// A prepared [`Client::get_job`](crate::Client::get_job).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct GetJob {
    call: Call,
}

impl GetJob {
    fn new(client: &Client, job_id: impl AsRef<str>) -> Self {
        Self {
            call: client.runtime.call(&GET_JOB).path("job id", job_id.as_ref()),
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
