//! Members that the definition does not list.

use std::fmt;

use serde_json::Value;

use super::RawJson;

/// Members that came, or were set by name, and that the definition does not
/// list. They are written back, in their order. Costs one pointer where there
/// are none.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct ExtraMembers(Option<Box<Kept>>);

/// What an object keeps besides its members.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
struct Kept {
    members: Vec<Entry>,
    came: Option<Came>,
}

/// A member that is not listed.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Entry {
    name: Box<str>,
    /// Its name with quotes, where `name` has lost something.
    spelled: Option<Box<str>>,
    json: RawJson,
}

/// How an object came that did not come as one.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) enum Came {
    /// As the only item of a list.
    AloneInList,
    /// This came in its place.
    Instead(RawJson),
}

impl Entry {
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn spelled(&self) -> Option<&str> {
        self.spelled.as_deref()
    }

    pub(super) fn json(&self) -> &RawJson {
        &self.json
    }
}

impl ExtraMembers {
    /// None.
    #[must_use]
    pub const fn none() -> Self {
        Self(None)
    }

    /// The value of a member; the last where several came.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&RawJson> {
        let mut members = self.iter().rev();
        members.find_map(|(known, json)| (known == name).then_some(json))
    }

    /// Sets a member, in its place.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.insert_raw(name.into(), RawJson::from(value.into()));
    }

    /// Sets a member to JSON that is written digit for digit, in its place.
    pub fn insert_raw(&mut self, name: String, json: RawJson) {
        let members = &mut self.0.get_or_insert_default().members;
        let place = members.iter().position(|entry| *entry.name == *name);
        members.retain(|entry| *entry.name != *name);
        let entry = Entry {
            name: name.into(),
            spelled: None,
            json,
        };
        members.insert(place.unwrap_or(members.len()), entry);
    }

    /// Takes a member out; the last where several came.
    pub fn remove(&mut self, name: &str) -> Option<RawJson> {
        let last = self.get(name).cloned()?;
        let kept = self.0.as_mut()?;
        kept.members.retain(|entry| *entry.name != *name);
        Some(last)
    }

    /// Names and values, in the order in which they came.
    #[must_use]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, &RawJson)> {
        let entries = self.entries().iter();
        entries.map(|entry| (entry.name(), entry.json()))
    }

    /// How many members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries().len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(super) fn entries(&self) -> &[Entry] {
        self.0.as_ref().map_or(&[], |kept| &kept.members)
    }

    /// Adds a member, also one of a name that has come before.
    pub(super) fn add(&mut self, name: &str, spelled: Option<&str>, json: &str) {
        self.0.get_or_insert_default().members.push(Entry {
            name: name.into(),
            spelled: spelled.map(Into::into),
            json: RawJson::of(json),
        });
    }

    pub(super) fn came(&self) -> Option<&Came> {
        self.0.as_ref()?.came.as_ref()
    }

    pub(super) fn set_came(&mut self, came: Came) {
        self.0.get_or_insert_default().came = Some(came);
    }
}

/// How many, and never which: their names can be data.
impl fmt::Debug for ExtraMembers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ExtraMembers({})", self.len())
    }
}
