//! `StartJob`: Start a job.

use connector_runtime::{CallOptions, Error, Response, Unreadable, Value};
use connector_runtime::generated::{
    Call, Method, Operation, Reply, Segment, UnreadResponse,
};
use crate::Client;
use crate::types::{StartJobResponse, StartJobResponse202};

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
    /// Reply: [`StartJobReply`](crate::operations::StartJobReply), by the status.
    ///
    /// # Errors
    ///
    /// * `404`: There is no such job.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_several_successes::Client) -> Result<(), connector_several_successes::Error> {
    /// let reply = client.start_job().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_job(&self) -> StartJob {
        StartJob {
            call: self.runtime.call(&START_JOB),
        }
    }
}

/// A prepared [`Client::start_job`](crate::Client::start_job).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct StartJob {
    call: Call,
}

impl StartJob {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<StartJobReply>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for StartJob {
    type Output = Result<Response<StartJobReply>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// What [`start_job`](crate::Client::start_job) answers, by its status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StartJobReply {
    /// It is done.
    Ok(StartJobResponse),
    /// It has begun.
    Accepted(StartJobResponse202),
    /// A success status that the definition does not describe.
    Undescribed(Value),
}

impl Reply for StartJobReply {
    fn from_reply(reply: UnreadResponse) -> Result<Self, Unreadable> {
        match reply.status().as_u16() {
            200 => Reply::from_reply(reply).map(Self::Ok),
            202 => Reply::from_reply(reply).map(Self::Accepted),
            _ => Reply::from_reply(reply).map(Self::Undescribed),
        }
    }

    fn show(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Ok(value) => value.show(f),
            Self::Accepted(value) => value.show(f),
            Self::Undescribed(value) => value.show(f),
        }
    }
}

impl std::fmt::Debug for StartJobReply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.show(f)
    }
}
