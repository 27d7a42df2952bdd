//! Objects of `match`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// What `match` answers.
#[derive(Clone, PartialEq)]
pub struct MatchResponse {
    type_: Member<String>,
    self_: Member<String>,
    self_2: Member<String>,
    async_: Member<String>,
    crate_: Member<String>,
    super_: Member<String>,
    fn_: Member<String>,
    gen_: Member<String>,
    field: Member<String>,
    extra_members: ExtraMembers,
}

impl MatchResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// The member type.
    pub fn type_(&self) -> Option<&str> {
        self.type_.text()
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type_(mut self, type_: impl Into<String>) -> Self {
        self.type_.set(type_.into());
        self
    }

    /// The member self.
    pub fn self_(&self) -> Option<&str> {
        self.self_.text()
    }

    /// Sets [`self_`](Self::self_).
    #[must_use]
    pub fn with_self_(mut self, self_: impl Into<String>) -> Self {
        self.self_.set(self_.into());
        self
    }

    /// The member Self.
    ///
    /// On the wire: `Self`.
    pub fn self_2(&self) -> Option<&str> {
        self.self_2.text()
    }

    /// Sets [`self_2`](Self::self_2).
    #[must_use]
    pub fn with_self_2(mut self, self_2: impl Into<String>) -> Self {
        self.self_2.set(self_2.into());
        self
    }

    /// The member async.
    pub fn async_(&self) -> Option<&str> {
        self.async_.text()
    }

    /// Sets [`async_`](Self::async_).
    #[must_use]
    pub fn with_async_(mut self, async_: impl Into<String>) -> Self {
        self.async_.set(async_.into());
        self
    }

    /// The member crate.
    pub fn crate_(&self) -> Option<&str> {
        self.crate_.text()
    }

    /// Sets [`crate_`](Self::crate_).
    #[must_use]
    pub fn with_crate_(mut self, crate_: impl Into<String>) -> Self {
        self.crate_.set(crate_.into());
        self
    }

    /// The member super.
    pub fn super_(&self) -> Option<&str> {
        self.super_.text()
    }

    /// Sets [`super_`](Self::super_).
    #[must_use]
    pub fn with_super_(mut self, super_: impl Into<String>) -> Self {
        self.super_.set(super_.into());
        self
    }

    /// The member fn.
    pub fn fn_(&self) -> Option<&str> {
        self.fn_.text()
    }

    /// Sets [`fn_`](Self::fn_).
    #[must_use]
    pub fn with_fn_(mut self, fn_: impl Into<String>) -> Self {
        self.fn_.set(fn_.into());
        self
    }

    /// The member gen.
    pub fn gen_(&self) -> Option<&str> {
        self.gen_.text()
    }

    /// Sets [`gen_`](Self::gen_).
    #[must_use]
    pub fn with_gen_(mut self, gen_: impl Into<String>) -> Self {
        self.gen_.set(gen_.into());
        self
    }

    /// The member \_.
    ///
    /// On the wire: `_`.
    pub fn field(&self) -> Option<&str> {
        self.field.text()
    }

    /// Sets [`field`](Self::field).
    #[must_use]
    pub fn with_field(mut self, field: impl Into<String>) -> Self {
        self.field.set(field.into());
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

impl Default for MatchResponse {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    MatchResponse {
        0 type_ = "type";
        1 self_ = "self";
        2 self_2 = "Self";
        3 async_ = "async";
        4 crate_ = "crate";
        5 super_ = "super";
        6 fn_ = "fn";
        7 gen_ = "gen";
        8 field = "_";
    }
}
