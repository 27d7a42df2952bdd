//! Types that have moved in the definition since they got their names.

use std::collections::{BTreeMap, BTreeSet};

use crate::emit::names::Names;
use crate::model::{Connector, NameLock, Section, TypeId, TypeKind, Values};

/// A type that is new at its place, and equals one that was removed from
/// another.
#[derive(Clone, Debug)]
pub struct Moved {
    /// The place of the removed one.
    pub before: String,
    /// Its name.
    pub name: String,
    /// The place of the new one.
    pub now: String,
    /// The name that it gets.
    pub new_name: String,
}

/// What a type consists of: members or values, by their names on the wire.
type Looks<'a> = (Section, BTreeSet<&'a str>);

/// The types that seem to have moved: exactly one is removed and exactly one
/// equal one is new. Parts that moved with their type are left out.
pub(super) fn of(connector: &Connector, names: &Names) -> Vec<Moved> {
    let lock = &connector.names;
    let new = new_types(connector, names);
    let gone = gone_types(connector, names);
    let pairs = new.iter().filter_map(|(looks, ids)| {
        let ([id], [before]) = (ids.as_slice(), gone.get(looks)?.as_slice()) else {
            return None;
        };
        let own = names.of_type(*id);
        Some(Moved {
            before: (*before).to_owned(),
            name: lock.name(Section::Types, "", before)?.to_owned(),
            now: own.key.clone(),
            new_name: own.name.clone(),
        })
    });
    let all: Vec<Moved> = pairs.collect();
    let is_part = |one: &&Moved| all.iter().any(|other| one.is_part_of(other));
    all.iter().filter(|one| !is_part(one)).cloned().collect()
}

impl Moved {
    /// Whether this one moved with the other.
    fn is_part_of(&self, other: &Self) -> bool {
        let below = self.before.strip_prefix(&other.before);
        below.is_some_and(|rest| {
            rest.starts_with('/') && self.now.strip_prefix(&other.now) == Some(rest)
        })
    }
}

fn new_types<'a>(connector: &'a Connector, names: &Names) -> BTreeMap<Looks<'a>, Vec<TypeId>> {
    let mut new: BTreeMap<Looks<'a>, Vec<TypeId>> = BTreeMap::new();
    for (index, def) in connector.types.iter().enumerate() {
        let id = TypeId(index);
        let key = &names.of_type(id).key;
        let is_known = connector.names.name(Section::Types, "", key).is_some();
        if let (false, Some(looks)) = (is_known, looks(&def.kind)) {
            new.entry(looks).or_default().push(id);
        }
    }
    new
}

fn gone_types<'a>(connector: &'a Connector, names: &Names) -> BTreeMap<Looks<'a>, Vec<&'a str>> {
    let types = connector.types.iter().enumerate();
    let present: BTreeSet<&str> = types
        .flat_map(|(index, def)| {
            let key = &names.of_type(TypeId(index)).key;
            def.pointers.iter().chain([key]).map(String::as_str)
        })
        .collect();
    let mut gone: BTreeMap<Looks<'a>, Vec<&str>> = BTreeMap::new();
    for (section, key) in of_lock(&connector.names).filter(|(_, key)| !present.contains(key)) {
        let wires = connector.names.names(section, key);
        let looks = (section, wires.map(|(wire, _)| wire).collect());
        gone.entry(looks).or_default().push(key);
    }
    gone
}

/// What has members or values with names.
fn of_lock(lock: &NameLock) -> impl Iterator<Item = (Section, &str)> {
    let sections = [Section::Members, Section::Values].into_iter();
    sections.flat_map(|section| lock.owners(section).map(move |key| (section, key)))
}

fn looks(kind: &TypeKind) -> Option<Looks<'_>> {
    let (section, wires): (Section, BTreeSet<&str>) = match kind {
        TypeKind::Object(object) => {
            let wires = object.fields.iter().map(|field| field.wire.as_str());
            (Section::Members, wires.collect())
        }
        TypeKind::Union(union) => {
            let texts = union.cases.iter().map(|(text, _)| text.as_str());
            (Section::Values, texts.collect())
        }
        TypeKind::Enumeration(enumeration) => match &enumeration.values {
            Values::Text(all) => {
                let texts = all.iter().map(|one| one.value.as_str());
                (Section::Values, texts.collect())
            }
            // Numbers alone distinguish nothing.
            Values::Integer(_) => return None,
        },
    };
    (!wires.is_empty()).then_some((section, wires))
}
