//! Existing names stay; others are chosen around them.

use std::collections::BTreeSet;

use crate::emit::ident::{Case, Scope, unique};
use crate::model::{NameLock, Operation, Section, TypeDef};

/// The names of a crate while they are chosen.
#[derive(Debug)]
pub(crate) struct Locks<'l> {
    old: &'l NameLock,
    /// Existing and added names.
    all: NameLock,
}

/// One thing that gets a name.
#[derive(Clone, Debug)]
pub(crate) struct Wanted<'w> {
    /// What identifies it among those of its owner.
    pub(crate) key: String,
    /// What the definition calls it.
    pub(crate) wire: &'w str,
}

/// How names of one kind are made.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rule {
    pub(crate) section: Section,
    pub(crate) case: Case,
    /// What a name is made of if the definition's has no letters.
    pub(crate) fallback: &'static str,
    pub(crate) reserved: &'static [&'static str],
}

impl<'l> Locks<'l> {
    pub(crate) fn new(old: &'l NameLock) -> Self {
        Self {
            old,
            all: old.clone(),
        }
    }

    /// All names: existing ones, in use or not, and added ones.
    pub(crate) fn into_all(self) -> NameLock {
        self.all
    }

    /// A scope in which all names of these sections are taken, in use or not.
    pub(crate) fn scope(
        &self,
        sections: &[Section],
        owner: &str,
        reserved: &[&str],
    ) -> Scope<'static> {
        let mut scope = Scope::with_reserved(reserved);
        for section in sections {
            for (_, name) in self.old.names(*section, owner) {
                scope.keep(name);
                for companion in section.companions(name) {
                    scope.keep(&companion);
                }
            }
        }
        scope
    }

    /// The keys of operations: their own, or, if path or method changed, that
    /// of the only removed one with the same id.
    pub(crate) fn operation_keys(&self, operations: &[&Operation]) -> Vec<String> {
        let keys: Vec<String> = operations.iter().map(|one| operation_key(one)).collect();
        let present: BTreeSet<&str> = keys.iter().map(String::as_str).collect();
        let is_known = |key: &str| self.old.name(Section::Methods, "", key).is_some();
        let key = |(operation, own): (&&Operation, &String)| {
            let rivals = operations.iter().zip(&keys);
            let rivals = rivals.filter(|(other, key)| other.id == operation.id && !is_known(key));
            if is_known(own) || rivals.count() > 1 {
                return own.clone();
            }
            let old = self.old.names(Section::Methods, "");
            let gone = old.filter(|(key, _)| id_of(key) == operation.id && !present.contains(key));
            only(gone.map(|(key, _)| key.to_owned())).unwrap_or_else(|| own.clone())
        };
        operations.iter().zip(&keys).map(key).collect()
    }

    /// The keys of types: the first of their places that has a name, before a
    /// move if they moved, or the first place of a new one.
    pub(crate) fn type_keys(&self, types: &[TypeDef]) -> Vec<String> {
        let places = types.iter().flat_map(|def| &def.pointers);
        let present: BTreeSet<&str> = places.map(String::as_str).collect();
        let mut taken = BTreeSet::new();
        let keys = types.iter().map(|def| {
            let is_known = |key: &&String| self.old.name(Section::Types, "", key).is_some();
            let free = |key: &&String| !taken.contains(*key);
            let former: Vec<String> = def
                .pointers
                .iter()
                .filter_map(|pointer| self.old.former(pointer))
                .filter(|before| !present.contains(before.as_str()))
                .collect();
            let places = former.iter().chain(&def.pointers);
            let known = places.filter(free).find(is_known);
            let key = known.or_else(|| def.pointers.iter().find(free));
            let mut key = key.or(def.pointers.first()).cloned().unwrap_or_default();
            while !taken.insert(key.clone()) {
                key.push('+');
            }
            key
        });
        keys.collect()
    }

    pub(crate) fn name(&self, section: Section, key: &str) -> Option<String> {
        self.old.name(section, "", key).map(str::to_owned)
    }

    /// Whether a type had this name before.
    pub(crate) fn was_there(&self, name: &str) -> bool {
        let mut types = self.old.names(Section::Types, "");
        types.any(|(_, known)| known == name)
    }

    pub(crate) fn add(&mut self, section: Section, owner: &str, key: &str, name: &str) {
        if self.old.name(section, owner, key).is_none() {
            self.all.insert(section, owner, key, name);
        }
    }

    /// Names for all things of one owner.
    pub(crate) fn unique(&mut self, rule: Rule, owner: &str, wanted: &[Wanted<'_>]) -> Vec<String> {
        let section = rule.section;
        let known: Vec<Option<String>> = wanted
            .iter()
            .map(|one| {
                let name = self.old.name(section, owner, &one.key);
                name.map(str::to_owned)
                    .or_else(|| self.moved(section, owner, one, wanted))
            })
            .collect();
        let new: Vec<&Wanted<'_>> = wanted
            .iter()
            .zip(&known)
            .filter_map(|(one, known)| known.is_none().then_some(one))
            .collect();
        let wires: Vec<&str> = new.iter().map(|one| one.wire).collect();
        let mut scope = self.scope(&[section], owner, rule.reserved);
        let chosen = unique(&wires, rule.case, rule.fallback, &mut scope, |name| {
            section.companions(name)
        });
        for (one, name) in new.iter().zip(&chosen) {
            self.add(section, owner, &one.key, name);
        }
        let mut chosen = chosen.into_iter();
        known
            .into_iter()
            .map(|known| known.or_else(|| chosen.next()).unwrap_or_default())
            .collect()
    }

    /// The name of an input that moved: that of the only removed one with its
    /// name on the wire, for the only new one.
    fn moved(
        &self,
        section: Section,
        owner: &str,
        one: &Wanted<'_>,
        wanted: &[Wanted<'_>],
    ) -> Option<String> {
        if section != Section::Inputs {
            return None;
        }
        let is_present = |key: &str| wanted.iter().any(|other| other.key == key);
        let is_new = |key: &str| self.old.name(section, owner, key).is_none();
        let same_wire = |key: &str| {
            key.split_once(' ')
                .is_some_and(|(_, wire)| wire == one.wire)
        };
        let rivals = wanted
            .iter()
            .filter(|other| other.wire == one.wire && is_new(&other.key));
        if rivals.count() > 1 {
            return None;
        }
        let others = self.old.names(section, owner);
        let gone = others.filter(|(key, _)| same_wire(key) && !is_present(key));
        only(gone.map(|(_, name)| name.to_owned()))
    }
}

/// Id, method and path: several may share an id.
fn operation_key(operation: &Operation) -> String {
    let path = &operation.path.template;
    format!("{} {} {path}", operation.id, operation.method)
}

/// The id in a key. It may contain spaces; method and path follow the last two
/// before the slash.
fn id_of(key: &str) -> &str {
    let before_path = key.split_once(" /").map_or(key, |(before, _)| before);
    before_path.rsplit_once(' ').map_or(key, |(id, _)| id)
}

fn only<T>(mut all: impl Iterator<Item = T>) -> Option<T> {
    all.next().filter(|_| all.next().is_none())
}
