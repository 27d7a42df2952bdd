//! Objects of `GetMessage`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// Where it was sent.
#[derive(Clone, PartialEq)]
pub struct GetMessageResponseWhere {
    latitude: Member<f64>,
    extra_members: ExtraMembers,
}

impl GetMessageResponseWhere {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Degrees north.
    pub fn latitude(&self) -> Option<f64> {
        self.latitude.copied()
    }

    /// Sets [`latitude`](Self::latitude).
    #[must_use]
    pub fn with_latitude(mut self, latitude: f64) -> Self {
        self.latitude.set(latitude);
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

impl Default for GetMessageResponseWhere {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    GetMessageResponseWhere {
        0 latitude = "latitude";
    }
}

/// What `GetMessage` answers.
#[derive(Clone, PartialEq)]
pub struct GetMessageResponse {
    id: Member<i64>,
    balance: Member<f64>,
    where_: Member<GetMessageResponseWhere>,
    extra_members: ExtraMembers,
}

impl GetMessageResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Number of the message.
    pub fn id(&self) -> Option<i64> {
        self.id.copied()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id.set(id);
        self
    }

    /// What is left.
    pub fn balance(&self) -> Option<f64> {
        self.balance.copied()
    }

    /// Sets [`balance`](Self::balance).
    #[must_use]
    pub fn with_balance(mut self, balance: f64) -> Self {
        self.balance.set(balance);
        self
    }

    /// Where it was sent.
    pub fn where_(&self) -> Option<&GetMessageResponseWhere> {
        self.where_.get()
    }

    /// Sets [`where_`](Self::where_).
    #[must_use]
    pub fn with_where_(mut self, where_: impl Into<GetMessageResponseWhere>) -> Self {
        self.where_.set(where_.into());
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

impl Default for GetMessageResponse {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    GetMessageResponse {
        0 id = "id";
        1 balance = "balance", sensitive;
        2 where_ = "where", sensitive;
    }
}
