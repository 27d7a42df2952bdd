//! `GetJob`: Get a job.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static GET_JOB: Operation = Operation {
    id: "GetJob",
    method: Method::GET,
    template: "/queues/{queue}/jobs/{Job}",
    path: &[
        Segment::Literal("/queues/"),
        Segment::Parameter("queue"),
        Segment::Literal("/jobs/"),
        Segment::Parameter("Job"),
    ],
    safe: true,
    ..Operation::DEFAULT
};

impl Client {
    /// Get a job.
    ///
    /// `GET /queues/{queue}/jobs/{Job}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_path_parameters_unmatched::operations::GetJobRequired;
    ///
    /// # async fn example(client: connector_path_parameters_unmatched::Client) -> Result<(), connector_path_parameters_unmatched::Error> {
    /// let reply = client
    ///     .get_job(GetJobRequired {
    ///         job: "job".into(),
    ///         queue: "queue".into(),
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_job(&self, required: GetJobRequired) -> GetJob {
        GetJob::new(self, required)
    }
}

/// The required inputs of [`Client::get_job`](crate::Client::get_job).
#[derive(Clone)]
pub struct GetJobRequired {
    /// Number of the job.
    pub job: String,
    /// The member `queue` of the wire.
    pub queue: String,
}

connector_runtime::generated::opaque_debug!(GetJobRequired);

/// A prepared [`Client::get_job`](crate::Client::get_job).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct GetJob {
    call: Call,
}

impl GetJob {
    fn new(client: &Client, required: GetJobRequired) -> Self {
        Self {
            call: client
                .runtime
                .call(&GET_JOB)
                .path("Job", &required.job)
                .path("queue", &required.queue),
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
