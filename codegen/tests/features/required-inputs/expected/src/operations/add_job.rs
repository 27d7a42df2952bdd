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
    /// Reply: [`Job`](crate::types::Job).
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
        AddJob {
            call: self.runtime.call(&ADD_JOB),
            body: <Job as Object>::empty().with_name(name),
        }
    }
}

/// A prepared [`Client::add_job`](crate::Client::add_job).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddJob {
    call: Call,
    body: Job,
}

impl AddJob {
    /// What it does.
    pub fn with_steps(mut self, steps: impl IntoIterator<Item: Into<Step>>) -> Self {
        self.body = self.body.with_steps(steps);
        self
    }

    /// Sets any member of the body by its name on the wire, also one that is not
    /// offered as an input.
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        self.body = self.body.with_member(name, value);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Job>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for AddJob {
    type Output = Result<Response<Job>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
