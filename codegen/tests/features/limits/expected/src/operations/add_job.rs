//! `AddJob`: Add a job.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::AddJobRequest;

static ADD_JOB: Operation = Operation {
    id: "AddJob",
    method: Method::POST,
    template: "/jobs",
    path: &[Segment::Literal("/jobs")],
    ..Operation::DEFAULT
};

impl Client {
    /// Add a job.
    ///
    /// `POST /jobs`
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_limits::Client) -> Result<(), connector_limits::Error> {
    /// let reply = client.add_job().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_job(&self) -> AddJob {
        AddJob {
            call: self.runtime.call(&ADD_JOB),
            body: <AddJobRequest as Object>::empty(),
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
    /// Name of the job.
    ///
    /// 1 to 1,224 characters.
    /// Matches the pattern ``^[a-z`]+$``.
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.with_name(name);
        self
    }

    /// Priority.
    ///
    /// From 1 to 9.
    pub fn with_priority(mut self, priority: i64) -> Self {
        self.body = self.body.with_priority(priority);
        self
    }

    /// Share of the machine.
    ///
    /// From 0 (excluded) to 1 (included).
    /// A multiple of 0.25.
    pub fn with_load(mut self, load: f64) -> Self {
        self.body = self.body.with_load(load);
        self
    }

    /// Tags of the job.
    ///
    /// 1 to 5 items.
    /// No item twice.
    /// Each item: at most 20 characters.
    pub fn with_tags(mut self, tags: impl IntoIterator<Item: Into<String>>) -> Self {
        self.body = self.body.with_tags(tags);
        self
    }

    /// Whom to tell. At most 100 characters.
    ///
    /// Its format is `email`.
    pub fn with_mail(mut self, mail: impl Into<String>) -> Self {
        self.body = self.body.with_mail(mail);
        self
    }

    /// Code.
    ///
    /// Exactly 4 characters.
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.body = self.body.with_code(code);
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
