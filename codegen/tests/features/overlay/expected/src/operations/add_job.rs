//! `AddJob`: Add a job.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::AddJobResponse;

static ADD_JOB: Operation = Operation {
    id: "AddJob",
    method: Method::POST,
    template: "/jobs",
    path: &[Segment::Literal("/jobs")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Add a job.
    ///
    /// Adds a job at the end of the queue.
    ///
    /// `POST /jobs`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_overlay::Client) -> Result<(), connector_overlay::Error> {
    /// let reply = client.add_job().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_job(&self) -> AddJob {
        AddJob::new(self)
    }
}

/// A prepared [`Client::add_job`](crate::Client::add_job).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct AddJob {
    call: Call,
}

impl AddJob {
    fn new(client: &Client) -> Self {
        Self {
            call: client.runtime.call(&ADD_JOB),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<AddJobResponse>, Error> {
        self.call.send().await
    }
}
