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
    /// Reply: a list of `String`.
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
    pub fn add_jobs(&self, body: impl IntoIterator<Item: Into<Job>>) -> AddJobs {
        let body: Vec<Job> = body.into_iter().map(Into::into).collect();
        AddJobs {
            call: self.runtime.call(&ADD_JOBS).json(&body),
        }
    }
}

/// A prepared [`Client::add_jobs`](crate::Client::add_jobs).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddJobs {
    call: Call,
}

impl AddJobs {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Vec<String>>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for AddJobs {
    type Output = Result<Response<Vec<String>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
