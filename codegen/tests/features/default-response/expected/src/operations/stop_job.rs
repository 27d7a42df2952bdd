//! `StopJob`: Stop a job.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static STOP_JOB: Operation = Operation {
    id: "StopJob",
    method: Method::DELETE,
    template: "/jobs/{id}",
    path: &[Segment::Literal("/jobs/"), Segment::Parameter("id")],
    ..Operation::DEFAULT
};

impl Client {
    /// Stop a job.
    ///
    /// `DELETE /jobs/{id}`
    ///
    /// `id`: Number of the job.
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Errors
    ///
    /// * others: It went wrong.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_default_response::Client) -> Result<(), connector_default_response::Error> {
    /// let reply = client.stop_job("id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop_job(&self, id: impl AsRef<str>) -> StopJob {
        StopJob {
            call: self.runtime.call(&STOP_JOB).path("id", id.as_ref()),
        }
    }
}

/// A prepared [`Client::stop_job`](crate::Client::stop_job).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct StopJob {
    call: Call,
}

impl StopJob {
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
impl std::future::IntoFuture for StopJob {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
