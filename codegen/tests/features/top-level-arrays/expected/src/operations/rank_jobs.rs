//! `RankJobs`: Rank jobs.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static RANK_JOBS: Operation = Operation {
    id: "RankJobs",
    method: Method::PUT,
    template: "/jobs",
    path: &[Segment::Literal("/jobs")],
    ..Operation::DEFAULT
};

impl Client {
    /// Rank jobs.
    ///
    /// `PUT /jobs`
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_top_level_arrays::Client) -> Result<(), connector_top_level_arrays::Error> {
    /// let reply = client.rank_jobs().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rank_jobs(&self) -> RankJobs {
        RankJobs {
            call: self.runtime.call(&RANK_JOBS),
        }
    }
}

/// A prepared [`Client::rank_jobs`](crate::Client::rank_jobs).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RankJobs {
    call: Call,
}

impl RankJobs {
    /// Numbers of the jobs, the first first.
    pub fn with_body(mut self, body: impl IntoIterator<Item = i64>) -> Self {
        let body: Vec<i64> = body.into_iter().collect();
        self.call = self.call.json(&body);
        self
    }

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
impl std::future::IntoFuture for RankJobs {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
