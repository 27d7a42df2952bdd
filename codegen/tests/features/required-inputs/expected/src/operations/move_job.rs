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
    /// # Examples
    ///
    /// ```no_run
    /// use connector_required_inputs::operations::MoveJobRequired;
    ///
    /// # async fn example(client: connector_required_inputs::Client) -> Result<(), connector_required_inputs::Error> {
    /// let reply = client
    ///     .move_job(MoveJobRequired {
    ///         id: "id".into(),
    ///         queue: "queue".into(),
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn move_job(&self, required: MoveJobRequired) -> MoveJob {
        MoveJob::new(self, required)
    }
}

/// The required inputs of [`Client::move_job`](crate::Client::move_job).
#[derive(Clone)]
pub struct MoveJobRequired {
    /// Number of the job.
    pub id: String,
    /// Where it goes.
    pub queue: String,
}

connector_runtime::generated::opaque_debug!(MoveJobRequired);

/// A prepared [`Client::move_job`](crate::Client::move_job).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct MoveJob {
    call: Call,
}

impl MoveJob {
    fn new(client: &Client, required: MoveJobRequired) -> Self {
        Self {
            call: client
                .runtime
                .call(&MOVE_JOB)
                .path("id", &required.id)
                .query("queue", &required.queue),
        }
    }

    /// When it moves.
    pub fn at(mut self, at: impl Into<DateTime>) -> Self {
        let at: DateTime = at.into();
        self.call = self.call.query("at", &at);
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
