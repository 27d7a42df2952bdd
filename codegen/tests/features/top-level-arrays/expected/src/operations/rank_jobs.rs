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
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_top_level_arrays::Client) -> Result<(), connector_top_level_arrays::Error> {
    /// let reply = client.rank_jobs().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rank_jobs(&self) -> RankJobs {
        RankJobs::new(self)
    }
}

/// A prepared [`Client::rank_jobs`](crate::Client::rank_jobs).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct RankJobs {
    call: Call,
}

impl RankJobs {
    fn new(client: &Client) -> Self {
        Self {
            call: client.runtime.call(&RANK_JOBS),
        }
    }

    /// Numbers of the jobs, the first first.
    pub fn body(mut self, body: impl IntoIterator<Item = i64>) -> Self {
        let body: Vec<i64> = body.into_iter().collect();
        self.call = self.call.json(&body);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send().await
    }
}
