//! `AddJob`: Add a job.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{Job, Step};

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
    /// `POST /jobs`
    ///
    /// `name`: Name of the job.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_required_inputs::Client) -> Result<(), connector_required_inputs::Error> {
    /// let reply = client.add_job("name").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_job(&self, name: impl Into<String>) -> AddJob {
        AddJob::new(self, name)
    }
}

/// A prepared [`Client::add_job`](crate::Client::add_job).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct AddJob {
    call: Call,
    body: Job,
}

impl AddJob {
    fn new(client: &Client, name: impl Into<String>) -> Self {
        Self {
            call: client.runtime.call(&ADD_JOB),
            body: <Job as Object>::empty().with_name(name),
        }
    }

    /// What it does.
    pub fn steps(mut self, steps: impl IntoIterator<Item = impl Into<Step>>) -> Self {
        self.body = self.body.with_steps(steps);
        self
    }

    /// Sets any member of the body by its name on the wire, also one that is not
    /// offered as an input.
    pub fn member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.body = self.body.with_member(name, value);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Job>, Error> {
        self.call.json(&self.body).send().await
    }
}
