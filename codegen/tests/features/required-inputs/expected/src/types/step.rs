//! `Step`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

/// `Step` as the service knows it.
#[derive(Clone, PartialEq)]
pub struct Step {
    program: Member<String>,
    seconds: Member<i64>,
    after: Member<String>,
    extra_members: ExtraMembers,
}

impl Step {
    /// One with its required members set.
    pub fn new(required: StepRequired) -> Self {
        <Self as Object>::empty()
            .with_program(required.program)
            .with_seconds(required.seconds)
    }

    /// What runs.
    pub fn program(&self) -> Option<&str> {
        self.program.text()
    }

    /// Sets [`program`](Self::program).
    #[must_use]
    pub fn with_program(mut self, program: impl Into<String>) -> Self {
        self.program.set(program.into());
        self
    }

    /// How long at most.
    pub fn seconds(&self) -> Option<i64> {
        self.seconds.copied()
    }

    /// Sets [`seconds`](Self::seconds).
    #[must_use]
    pub fn with_seconds(mut self, seconds: i64) -> Self {
        self.seconds.set(seconds);
        self
    }

    /// The step before.
    pub fn after(&self) -> Option<&str> {
        self.after.text()
    }

    /// Sets [`after`](Self::after).
    #[must_use]
    pub fn with_after(mut self, after: impl Into<String>) -> Self {
        self.after.set(after.into());
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

/// The required members of [`Step`].
#[derive(Clone, PartialEq)]
pub struct StepRequired {
    /// What runs.
    pub program: String,
    /// How long at most.
    pub seconds: i64,
}

connector_runtime::generated::opaque_debug!(StepRequired);

impl From<StepRequired> for Step {
    fn from(required: StepRequired) -> Self {
        Self::new(required)
    }
}

impl Object for Step {
    const NAME: &'static str = "Step";

    fn empty() -> Self {
        Self {
            program: Member::absent(),
            seconds: Member::absent(),
            after: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "program" => &mut self.program,
            "seconds" => &mut self.seconds,
            "after" => &mut self.after,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("program", &self.program);
        visit("seconds", &self.seconds);
        visit("after", &self.after);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(Step);
