//! Members that the definition does not list.

use std::fmt;

use serde_json::Value;

use super::RawJson;

/// Members that the definition does not list, received or set by name. They are written
/// back in order. Empty, it takes one pointer.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct ExtraMembers(Option<Box<Kept>>);

/// What an object stores besides its members.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
struct Kept {
    members: Vec<ExtraMember>,
    came: Option<Substitute>,
}

/// An unlisted member.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct ExtraMember {
    name: Box<str>,
    /// The quoted name as received, if `name` cannot represent it.
    spelled: Option<Box<str>>,
    json: RawJson,
}

/// What was received instead of a plain object.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) enum Substitute {
    /// A list with the object as its only item.
    AloneInList,
    /// Another value.
    Instead(RawJson),
}

impl ExtraMember {
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

    /// The value of a member; of several, the last.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&RawJson> {
        let mut members = self.iter().rev();
        members.find_map(|(known, json)| (known == name).then_some(json))
    }

    /// Sets a member in place.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.insert_raw(name.into(), RawJson::from(value.into()));
    }

    /// Sets a member in place, to JSON that is written digit for digit.
    pub fn insert_raw(&mut self, name: String, json: RawJson) {
        let members = &mut self.0.get_or_insert_default().members;
        let place = members.iter().position(|entry| *entry.name == *name);
        members.retain(|entry| *entry.name != *name);
        let entry = ExtraMember {
            name: name.into(),
            spelled: None,
            json,
        };
        members.insert(place.unwrap_or(members.len()), entry);
    }

    /// Removes a member; returns the last of several.
    pub fn remove(&mut self, name: &str) -> Option<RawJson> {
        let last = self.get(name).cloned()?;
        let kept = self.0.as_mut()?;
        kept.members.retain(|entry| *entry.name != *name);
        Some(last)
    }

    /// Names and values, in the order received.
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

    pub(super) fn entries(&self) -> &[ExtraMember] {
        self.0.as_ref().map_or(&[], |kept| &kept.members)
    }

    /// Appends a member, even if its name is repeated.
    pub(super) fn add(&mut self, name: &str, spelled: Option<&str>, json: &str) {
        self.0.get_or_insert_default().members.push(ExtraMember {
            name: name.into(),
            spelled: spelled.map(Into::into),
            json: RawJson::of(json),
        });
    }

    pub(super) fn came(&self) -> Option<&Substitute> {
        self.0.as_ref()?.came.as_ref()
    }

    pub(super) fn set_came(&mut self, came: Substitute) {
        self.0.get_or_insert_default().came = Some(came);
    }
}

/// Shows how many, never which: names can be data.
impl fmt::Debug for ExtraMembers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ExtraMembers({})", self.len())
    }
}
