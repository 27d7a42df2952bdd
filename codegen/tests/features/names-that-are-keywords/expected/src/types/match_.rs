//! Objects of `match`.

use connector_runtime::{Member, Object, ObjectExt, Slot, Unknown, Value};

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
    unknown_members: Unknown,
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

    /// The member self.
    pub fn self_(&self) -> Option<&str> {
        self.self_.text()
    }

    /// The member Self.
    ///
    /// On the wire: `Self`.
    pub fn self_2(&self) -> Option<&str> {
        self.self_2.text()
    }

    /// The member async.
    pub fn async_(&self) -> Option<&str> {
        self.async_.text()
    }

    /// The member crate.
    pub fn crate_(&self) -> Option<&str> {
        self.crate_.text()
    }

    /// The member super.
    pub fn super_(&self) -> Option<&str> {
        self.super_.text()
    }

    /// The member fn.
    pub fn fn_(&self) -> Option<&str> {
        self.fn_.text()
    }

    /// The member gen.
    pub fn gen_(&self) -> Option<&str> {
        self.gen_.text()
    }

    /// The member \_.
    ///
    /// On the wire: `_`.
    pub fn field(&self) -> Option<&str> {
        self.field.text()
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

impl Object for MatchResponse {
    const NAME: &'static str = "MatchResponse";

    fn empty() -> Self {
        Self {
            type_: Member::absent(),
            self_: Member::absent(),
            self_2: Member::absent(),
            async_: Member::absent(),
            crate_: Member::absent(),
            super_: Member::absent(),
            fn_: Member::absent(),
            gen_: Member::absent(),
            field: Member::absent(),
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "type" => &mut self.type_,
            "self" => &mut self.self_,
            "Self" => &mut self.self_2,
            "async" => &mut self.async_,
            "crate" => &mut self.crate_,
            "super" => &mut self.super_,
            "fn" => &mut self.fn_,
            "gen" => &mut self.gen_,
            "_" => &mut self.field,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("type", &self.type_);
        visit("self", &self.self_);
        visit("Self", &self.self_2);
        visit("async", &self.async_);
        visit("crate", &self.crate_);
        visit("super", &self.super_);
        visit("fn", &self.fn_);
        visit("gen", &self.gen_);
        visit("_", &self.field);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(MatchResponse);
