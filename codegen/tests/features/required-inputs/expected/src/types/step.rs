//! `Step`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

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

connector_runtime::generated::object! {
    Step {
        0 program = "program";
        1 seconds = "seconds";
        2 after = "after";
    }
}
