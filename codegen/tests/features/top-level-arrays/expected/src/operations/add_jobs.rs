//! `AddJobs`: Add jobs.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::Job;

static ADD_JOBS: Operation = Operation {
    id: "AddJobs",
    method: Method::POST,
    template: "/jobs",
    path: &[Segment::Literal("/jobs")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Add jobs.
    ///
    /// `POST /jobs`
    ///
    /// `body`: The member `body` of the wire.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_top_level_arrays::types::Job;
    ///
    /// # async fn example(client: connector_top_level_arrays::Client) -> Result<(), connector_top_level_arrays::Error> {
    /// let reply = client.add_jobs([Job::new("name")]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_jobs(&self, body: impl IntoIterator<Item = impl Into<Job>>) -> AddJobs {
        AddJobs::new(self, body)
    }
}

/// A prepared [`Client::add_jobs`](crate::Client::add_jobs).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct AddJobs {
    call: Call,
}

impl AddJobs {
    fn new(client: &Client, body: impl IntoIterator<Item = impl Into<Job>>) -> Self {
        let body: Vec<Job> = body.into_iter().map(Into::into).collect();
        Self {
            call: client.runtime.call(&ADD_JOBS).json(&body),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Vec<String>>, Error> {
        self.call.send().await
    }
}
