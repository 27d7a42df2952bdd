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
    /// Reply: [`AddJobResponse`](crate::types::AddJobResponse).
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
        AddJob {
            call: self.runtime.call(&ADD_JOB),
        }
    }
}

/// A prepared [`Client::add_job`](crate::Client::add_job).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddJob {
    call: Call,
}

impl AddJob {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<AddJobResponse>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for AddJob {
    type Output = Result<Response<AddJobResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
