//! `StartJob`: Start a job.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::StartJobRequest;

static START_JOB: Operation = Operation {
    id: "StartJob",
    method: Method::POST,
    template: "/jobs",
    path: &[Segment::Literal("/jobs")],
    ..Operation::DEFAULT
};

impl Client {
    /// Start a job.
    ///
    /// `POST /jobs`
    ///
    /// `x_priority`: Priority from 1 to 9.
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_headers_of_http::Client) -> Result<(), connector_headers_of_http::Error> {
    /// let reply = client.start_job(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_job(&self, x_priority: i64) -> StartJob {
        StartJob {
            call: self.runtime.call(&START_JOB).header("X-Priority", &x_priority),
            body: <StartJobRequest as Object>::empty(),
        }
    }
}

/// A prepared [`Client::start_job`](crate::Client::start_job).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct StartJob {
    call: Call,
    body: StartJobRequest,
}

impl StartJob {
    /// Token.
    pub fn with_authorization(mut self, authorization: impl AsRef<str>) -> Self {
        self.call = self.call.header("Authorization", authorization.as_ref());
        self
    }

    /// Number of your own.
    pub fn with_x_trace(mut self, x_trace: impl AsRef<str>) -> Self {
        self.call = self.call.header("X-Trace", x_trace.as_ref());
        self
    }

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
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.json_as("application/vnd.example+json", &self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for StartJob {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
