//! Objects of `GetJob`.

use connector_runtime::{Base64, Date, DateTime, ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// What `GetJob` answers.
#[derive(Clone, PartialEq)]
pub struct GetJobResponse {
    started: Member<DateTime>,
    day: Member<Date>,
    log: Member<Base64>,
    id: Member<String>,
    size: Member<i64>,
    cost: Member<f64>,
    steps: Member<Vec<DateTime>>,
    extra_members: ExtraMembers,
}

impl GetJobResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// When it began.
    pub fn started(&self) -> Option<&DateTime> {
        self.started.get()
    }

    /// Sets [`started`](Self::started).
    #[must_use]
    pub fn with_started(mut self, started: impl Into<DateTime>) -> Self {
        self.started.set(started.into());
        self
    }

    /// Day of the run.
    pub fn day(&self) -> Option<&Date> {
        self.day.get()
    }

    /// Sets [`day`](Self::day).
    #[must_use]
    pub fn with_day(mut self, day: impl Into<Date>) -> Self {
        self.day.set(day.into());
        self
    }

    /// The log.
    pub fn log(&self) -> Option<&Base64> {
        self.log.get()
    }

    /// Sets [`log`](Self::log).
    #[must_use]
    pub fn with_log(mut self, log: Base64) -> Self {
        self.log.set(log);
        self
    }

    /// Number of the job.
    ///
    /// Its format is `uuid`.
    pub fn id(&self) -> Option<&str> {
        self.id.text()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id.set(id.into());
        self
    }

    /// Size in bytes.
    pub fn size(&self) -> Option<i64> {
        self.size.copied()
    }

    /// Sets [`size`](Self::size).
    #[must_use]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size.set(size);
        self
    }

    /// What it costs.
    pub fn cost(&self) -> Option<f64> {
        self.cost.copied()
    }

    /// Sets [`cost`](Self::cost).
    #[must_use]
    pub fn with_cost(mut self, cost: f64) -> Self {
        self.cost.set(cost);
        self
    }

    /// When each step began.
    pub fn steps(&self) -> &[DateTime] {
        self.steps.items()
    }

    /// Sets [`steps`](Self::steps).
    #[must_use]
    pub fn with_steps(mut self, steps: impl IntoIterator<Item: Into<DateTime>>) -> Self {
        self.steps.set(steps.into_iter().map(Into::into).collect());
        self
    }

    /// Sets any member by its name on the wire, also one that this type does not offer.
    #[must_use]
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        ObjectExt::set_member(&mut self, name, value);
        self
    }
}

impl Default for GetJobResponse {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    GetJobResponse {
        0 started = "started";
        1 day = "day";
        2 log = "log";
        3 id = "id";
        4 size = "size";
        5 cost = "cost";
        6 steps = "steps";
    }
}
