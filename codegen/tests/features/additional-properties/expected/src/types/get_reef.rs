//! Objects of `GetReef`.

use std::collections::BTreeMap;
use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

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

impl Object for GetReefResponseNotes {
    const NAME: &'static str = "GetReefResponseNotes";

    fn empty() -> Self {
        Self {
            author: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "author" => &mut self.author,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("author", &self.author);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(GetReefResponseNotes);

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

impl Object for GetReefResponseKeepersValue {
    const NAME: &'static str = "GetReefResponseKeepersValue";

    fn empty() -> Self {
        Self {
            phone: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "phone" => &mut self.phone,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("phone", &self.phone);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(GetReefResponseKeepersValue);

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

impl Object for GetReefResponseClosed {
    const NAME: &'static str = "GetReefResponseClosed";

    fn empty() -> Self {
        Self {
            depth: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "depth" => &mut self.depth,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("depth", &self.depth);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(GetReefResponseClosed);

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

impl Object for GetReefResponse {
    const NAME: &'static str = "GetReefResponse";

    fn empty() -> Self {
        Self {
            anything: Member::absent(),
            counts: Member::absent(),
            notes: Member::absent(),
            keepers: Member::absent(),
            closed: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "anything" => &mut self.anything,
            "counts" => &mut self.counts,
            "notes" => &mut self.notes,
            "keepers" => &mut self.keepers,
            "closed" => &mut self.closed,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("anything", &self.anything);
        visit("counts", &self.counts);
        visit("notes", &self.notes);
        visit("keepers", &self.keepers);
        visit("closed", &self.closed);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(GetReefResponse);
