//! `Step`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

/// `Step` as the service knows it.
///
/// Built from [`NewStep`].
#[derive(Clone, PartialEq)]
pub struct Step {
    program: Member<String>,
    seconds: Member<i64>,
    after: Member<String>,
    extra_members: ExtraMembers,
}

impl Step {
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

/// The required members of [`Step`]: what takes one takes this too.
#[derive(Clone, PartialEq)]
pub struct NewStep<Program: Into<String> = String> {
    /// What runs.
    pub program: Program,
    /// How long at most.
    pub seconds: i64,
}

impl<Program: Into<String>> std::fmt::Debug for NewStep<Program> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewStep").finish_non_exhaustive()
    }
}

impl<Program: Into<String>> NewStep<Program> {
    /// The whole object, whose optional members can be set.
    pub fn build(self) -> Step {
        <Step as Object>::empty().with_program(self.program).with_seconds(self.seconds)
    }
}

impl<Program: Into<String>> From<NewStep<Program>> for Step {
    fn from(new: NewStep<Program>) -> Self {
        new.build()
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
