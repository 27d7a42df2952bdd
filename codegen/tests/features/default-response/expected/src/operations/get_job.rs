//! `GetJob`: Get a job.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::GetJobResponse;

static GET_JOB: Operation = Operation {
    id: "GetJob",
    method: Method::GET,
    template: "/jobs/{id}",
    path: &[Segment::Literal("/jobs/"), Segment::Parameter("id")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Get a job.
    ///
    /// `GET /jobs/{id}`
    ///
    /// `id`: Number of the job.
    ///
    /// Reply: [`GetJobResponse`](crate::types::GetJobResponse).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_default_response::Client) -> Result<(), connector_default_response::Error> {
    /// let reply = client.get_job("id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_job(&self, id: impl AsRef<str>) -> GetJob {
        GetJob {
            call: self.runtime.call(&GET_JOB).path("id", id.as_ref()),
        }
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
    pub async fn send(self) -> Result<Response<GetJobResponse>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetJob {
    type Output = Result<Response<GetJobResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
