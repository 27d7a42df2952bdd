//! `StartJob`: Start a job.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::Job;

static START_JOB: Operation = Operation {
    id: "StartJob",
    method: Method::POST,
    template: "/jobs",
    path: &[Segment::Literal("/jobs")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Start a job.
    ///
    /// `POST /jobs`
    ///
    /// Reply: [`Job`](crate::types::Job).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_several_media_types::Client) -> Result<(), connector_several_media_types::Error> {
    /// let reply = client.start_job().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_job(&self) -> StartJob {
        StartJob {
            call: self.runtime.call(&START_JOB),
            body: <Job as Object>::empty(),
        }
    }
}

/// A prepared [`Client::start_job`](crate::Client::start_job).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct StartJob {
    call: Call,
    body: Job,
}

impl StartJob {
    /// Name of the job.
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.with_name(name);
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
        self.call.json_if_any("application/json", &self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for StartJob {
    type Output = Result<Response<Job>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
