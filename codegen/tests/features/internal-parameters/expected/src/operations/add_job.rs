//! `AddJob`: Add a job.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::AddJobRequest;

static ADD_JOB: Operation = Operation {
    id: "AddJob",
    method: Method::POST,
    template: "/v{version}/jobs",
    path: &[Segment::Literal("/v2/jobs")],
    ..Operation::DEFAULT
};

impl Client {
    /// Add a job.
    ///
    /// `POST /v{version}/jobs`
    ///
    /// `name`: Name of the job.
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_internal_parameters::Client) -> Result<(), connector_internal_parameters::Error> {
    /// let reply = client.add_job("name").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_job(&self, name: impl Into<String>) -> AddJob {
        AddJob {
            call: self
                .runtime
                .call(&ADD_JOB)
                .query("api-version", "2024-05-01")
                .header("X-Source", "connector"),
            body: <AddJobRequest as Object>::empty()
                .with_member("kind", "batch")
                .with_member(
                    "origin",
                    connector_runtime::generated::parse_json(
                        "{\"system\":\"connector\"}",
                    ),
                )
                .with_name(name),
        }
    }
}

/// A prepared [`Client::add_job`](crate::Client::add_job).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddJob {
    call: Call,
    body: AddJobRequest,
}

impl AddJob {
    /// Whom to tell.
    ///
    /// Forms start from `+15550100`; nothing is sent unless you set it.
    pub fn with_notify(mut self, notify: impl AsRef<str>) -> Self {
        self.call = self.call.query("notify", notify.as_ref());
        self
    }

    /// How often to try again.
    ///
    /// Forms start from `3`; nothing is sent unless you set it.
    pub fn with_retries(mut self, retries: i64) -> Self {
        self.body = self.body.with_retries(retries);
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
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for AddJob {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
