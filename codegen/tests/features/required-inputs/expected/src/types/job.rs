//! `Job`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::Step;

/// `Job` as the service knows it.
#[derive(Clone, PartialEq)]
pub struct Job {
    name: Member<String>,
    steps: Member<Vec<Step>>,
    extra_members: ExtraMembers,
}

impl Job {
    /// One with its required member, `name`, set.
    pub fn new(name: impl Into<String>) -> Self {
        <Self as Object>::empty().with_name(name)
    }

    /// Name of the job.
    pub fn name(&self) -> Option<&str> {
        self.name.text()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name.set(name.into());
        self
    }

    /// What it does.
    pub fn steps(&self) -> &[Step] {
        self.steps.items()
    }

    /// Sets [`steps`](Self::steps).
    #[must_use]
    pub fn with_steps(mut self, steps: impl IntoIterator<Item: Into<Step>>) -> Self {
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

connector_runtime::generated::object! {
    Job {
        0 name = "name";
        1 steps = "steps";
    }
}
