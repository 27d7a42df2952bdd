//! `MoveJob`: Move a job.

use connector_runtime::{CallOptions, DateTime, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static MOVE_JOB: Operation = Operation {
    id: "MoveJob",
    method: Method::PUT,
    template: "/jobs/{id}",
    path: &[Segment::Literal("/jobs/"), Segment::Parameter("id")],
    ..Operation::DEFAULT
};

impl Client {
    /// Move a job.
    ///
    /// `PUT /jobs/{id}`
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_required_inputs::operations::MoveJobArgs;
    ///
    /// # async fn example(client: connector_required_inputs::Client) -> Result<(), connector_required_inputs::Error> {
    /// let reply = client
    ///     .move_job(MoveJobArgs {
    ///         id: "id",
    ///         queue: "queue",
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn move_job(
        &self,
        args: MoveJobArgs<impl AsRef<str>, impl AsRef<str>>,
    ) -> MoveJob {
        MoveJob {
            call: self
                .runtime
                .call(&MOVE_JOB)
                .path("id", args.id.as_ref())
                .query("queue", args.queue.as_ref()),
        }
    }
}

/// The required inputs of [`Client::move_job`](crate::Client::move_job).
#[derive(Clone)]
pub struct MoveJobArgs<Id: AsRef<str> = String, Queue: AsRef<str> = String> {
    /// Number of the job.
    pub id: Id,
    /// Where it goes.
    pub queue: Queue,
}

impl<Id: AsRef<str>, Queue: AsRef<str>> std::fmt::Debug for MoveJobArgs<Id, Queue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MoveJobArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::move_job`](crate::Client::move_job).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MoveJob {
    call: Call,
}

impl MoveJob {
    /// When it moves.
    pub fn with_at(mut self, at: impl Into<DateTime>) -> Self {
        let at: DateTime = at.into();
        self.call = self.call.query("at", &at);
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
impl std::future::IntoFuture for MoveJob {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
