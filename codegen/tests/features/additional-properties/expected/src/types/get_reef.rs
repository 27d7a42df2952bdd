//! Objects of `GetReef`.

use std::collections::BTreeMap;
use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// Notes by diver.
///
/// Further members may have any name and hold `String`.
#[derive(Clone, PartialEq)]
pub struct GetReefResponseNotes {
    author: Member<String>,
    extra_members: ExtraMembers,
}

impl GetReefResponseNotes {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Who wrote last.
    pub fn author(&self) -> Option<&str> {
        self.author.text()
    }

    /// Sets [`author`](Self::author).
    #[must_use]
    pub fn with_author(mut self, author: impl Into<String>) -> Self {
        self.author.set(author.into());
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

impl Default for GetReefResponseNotes {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    GetReefResponseNotes {
        0 author = "author";
    }
}

/// Part of `GetReef`: `GetReef response keepers value`.
#[derive(Clone, PartialEq)]
pub struct GetReefResponseKeepersValue {
    phone: Member<String>,
    extra_members: ExtraMembers,
}

impl GetReefResponseKeepersValue {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Phone number.
    pub fn phone(&self) -> Option<&str> {
        self.phone.text()
    }

    /// Sets [`phone`](Self::phone).
    #[must_use]
    pub fn with_phone(mut self, phone: impl Into<String>) -> Self {
        self.phone.set(phone.into());
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

impl Default for GetReefResponseKeepersValue {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    GetReefResponseKeepersValue {
        0 phone = "phone";
    }
}

/// Nothing else is allowed.
#[derive(Clone, PartialEq)]
pub struct GetReefResponseClosed {
    depth: Member<f64>,
    extra_members: ExtraMembers,
}

impl GetReefResponseClosed {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Depth in metres.
    pub fn depth(&self) -> Option<f64> {
        self.depth.copied()
    }

    /// Sets [`depth`](Self::depth).
    #[must_use]
    pub fn with_depth(mut self, depth: f64) -> Self {
        self.depth.set(depth);
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

impl Default for GetReefResponseClosed {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    GetReefResponseClosed {
        0 depth = "depth";
    }
}

/// What `GetReef` answers.
#[derive(Clone, PartialEq)]
pub struct GetReefResponse {
    anything: Member<BTreeMap<String, Value>>,
    counts: Member<BTreeMap<String, i64>>,
    notes: Member<GetReefResponseNotes>,
    keepers: Member<BTreeMap<String, GetReefResponseKeepersValue>>,
    closed: Member<GetReefResponseClosed>,
    extra_members: ExtraMembers,
}

impl GetReefResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Whatever a diver noted.
    pub fn anything(&self) -> Option<&BTreeMap<String, Value>> {
        self.anything.get()
    }

    /// Sets [`anything`](Self::anything).
    #[must_use]
    pub fn with_anything(mut self, anything: BTreeMap<String, Value>) -> Self {
        self.anything.set(anything);
        self
    }

    /// Number of each animal.
    pub fn counts(&self) -> Option<&BTreeMap<String, i64>> {
        self.counts.get()
    }

    /// Sets [`counts`](Self::counts).
    #[must_use]
    pub fn with_counts(mut self, counts: BTreeMap<String, i64>) -> Self {
        self.counts.set(counts);
        self
    }

    /// Notes by diver.
    pub fn notes(&self) -> Option<&GetReefResponseNotes> {
        self.notes.get()
    }

    /// Sets [`notes`](Self::notes).
    #[must_use]
    pub fn with_notes(mut self, notes: impl Into<GetReefResponseNotes>) -> Self {
        self.notes.set(notes.into());
        self
    }

    /// Keepers by name.
    pub fn keepers(&self) -> Option<&BTreeMap<String, GetReefResponseKeepersValue>> {
        self.keepers.get()
    }

    /// Sets [`keepers`](Self::keepers).
    #[must_use]
    pub fn with_keepers(
        mut self,
        keepers: BTreeMap<String, GetReefResponseKeepersValue>,
    ) -> Self {
        self.keepers.set(keepers);
        self
    }

    /// Nothing else is allowed.
    pub fn closed(&self) -> Option<&GetReefResponseClosed> {
        self.closed.get()
    }

    /// Sets [`closed`](Self::closed).
    #[must_use]
    pub fn with_closed(mut self, closed: impl Into<GetReefResponseClosed>) -> Self {
        self.closed.set(closed.into());
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

impl Default for GetReefResponse {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    GetReefResponse {
        0 anything = "anything";
        1 counts = "counts";
        2 notes = "notes";
        3 keepers = "keepers";
        4 closed = "closed";
    }
}
