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
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_path_parameters_unmatched::operations::GetJobArgs;
    ///
    /// # async fn example(client: connector_path_parameters_unmatched::Client) -> Result<(), connector_path_parameters_unmatched::Error> {
    /// let reply = client
    ///     .get_job(GetJobArgs {
    ///         job: "job",
    ///         queue: "queue",
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_job(&self, args: GetJobArgs<impl AsRef<str>, impl AsRef<str>>) -> GetJob {
        GetJob {
            call: self
                .runtime
                .call(&GET_JOB)
                .path("Job", args.job.as_ref())
                .path("queue", args.queue.as_ref()),
        }
    }
}

/// The required inputs of [`Client::get_job`](crate::Client::get_job).
#[derive(Clone)]
pub struct GetJobArgs<Job: AsRef<str> = String, Queue: AsRef<str> = String> {
    /// Number of the job.
    pub job: Job,
    /// The member `queue` of the wire.
    pub queue: Queue,
}

impl<Job: AsRef<str>, Queue: AsRef<str>> std::fmt::Debug for GetJobArgs<Job, Queue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetJobArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::get_job`](crate::Client::get_job).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetJob {
    call: Call,
}

impl GetJob {
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
impl std::future::IntoFuture for GetJob {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
