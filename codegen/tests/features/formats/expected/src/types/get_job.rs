//! Objects of `GetJob`.

use connector_runtime::{
    Base64, Date, DateTime, Member, Object, ObjectExt, Slot, Unknown, Value,
};

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
    unknown_members: Unknown,
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

    /// Day of the run.
    pub fn day(&self) -> Option<&Date> {
        self.day.get()
    }

    /// The log.
    pub fn log(&self) -> Option<&Base64> {
        self.log.get()
    }

    /// Number of the job.
    ///
    /// Format `uuid`.
    pub fn id(&self) -> Option<&str> {
        self.id.text()
    }

    /// Size in bytes.
    pub fn size(&self) -> Option<i64> {
        self.size.copied()
    }

    /// What it costs.
    pub fn cost(&self) -> Option<f64> {
        self.cost.copied()
    }

    /// When each step began.
    pub fn steps(&self) -> &[DateTime] {
        self.steps.items()
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

impl Object for GetJobResponse {
    const NAME: &'static str = "GetJobResponse";

    fn empty() -> Self {
        Self {
            started: Member::absent(),
            day: Member::absent(),
            log: Member::absent(),
            id: Member::absent(),
            size: Member::absent(),
            cost: Member::absent(),
            steps: Member::absent(),
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "started" => &mut self.started,
            "day" => &mut self.day,
            "log" => &mut self.log,
            "id" => &mut self.id,
            "size" => &mut self.size,
            "cost" => &mut self.cost,
            "steps" => &mut self.steps,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("started", &self.started);
        visit("day", &self.day);
        visit("log", &self.log);
        visit("id", &self.id);
        visit("size", &self.size);
        visit("cost", &self.cost);
        visit("steps", &self.steps);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(GetJobResponse);
