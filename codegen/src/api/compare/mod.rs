//! What has changed between two interfaces.

mod connector;
mod operation;
mod rust;
mod shapes;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Consequence, Kind, Level, Seen, Subject};
use super::contract::Contract;
use super::interface::Interface;

/// All changes, the most serious subject first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// By subject; those of a subject by severity.
    pub all: Vec<Change>,
    /// How many operations and types have another description, without new
    /// ones.
    pub descriptions: usize,
}

impl Changes {
    /// How far the version has to be raised; `None` if nothing has changed.
    #[must_use]
    pub fn level(&self) -> Option<Level> {
        let words = (self.descriptions > 0).then_some(Level::Docs);
        self.all.iter().map(Change::level).chain(words).max()
    }

    /// The level of those that are seen there.
    #[must_use]
    pub fn level_seen(&self, seen: Seen) -> Option<Level> {
        let there = self.all.iter().filter(|change| change.seen == seen);
        there.map(Change::level).max()
    }
}

/// Compares what callers of a crate relied on with what they would rely on.
#[must_use]
pub fn compare(before: &Interface, now: &Interface) -> Changes {
    let rust = rust::changes(before, now);
    let breaks = rust.iter().filter(|one| one.level() == Level::Break);
    let mut comparison = Comparison {
        before: &before.contract,
        now: &now.contract,
        items: (&before.items, &now.items),
        renamed: BTreeMap::new(),
        broken: breaks.map(|one| one.subject.clone()).collect(),
        compared: BTreeSet::new(),
        changes: Vec::new(),
    };
    comparison.connector();
    comparison.operations();
    comparison.types();
    let mut all = comparison.changes;
    all.extend(rust);
    let words = now.descriptions.iter();
    let other_words = words.filter(|(subject, digest)| {
        let known = before.descriptions.get(*subject);
        known.is_some_and(|known| known != *digest)
    });
    Changes {
        descriptions: other_words.count(),
        all: by_weight(all),
    }
}

/// Subjects with the most serious changes first; the changes of each together.
fn by_weight(mut all: Vec<Change>) -> Vec<Change> {
    let weight = |subject: &Subject| {
        let of_subject = all.iter().filter(|change| change.subject == *subject);
        of_subject.map(|change| change.consequence).min()
    };
    let weights: Vec<_> = all.iter().map(|change| weight(&change.subject)).collect();
    let mut weighed: Vec<_> = weights.into_iter().zip(all.drain(..)).collect();
    weighed.sort_by(|(one_weight, one), (other_weight, other)| {
        let key = |change: &Change| (change.seen, change.consequence, change.part.clone());
        one_weight
            .cmp(other_weight)
            .then_with(|| one.subject.cmp(&other.subject))
            .then_with(|| key(one).cmp(&key(other)))
    });
    weighed.into_iter().map(|(_, change)| change).collect()
}

/// The comparison of two contracts.
struct Comparison<'c> {
    before: &'c Contract,
    now: &'c Contract,
    /// The public items before and now.
    items: (&'c BTreeMap<String, String>, &'c BTreeMap<String, String>),
    /// Former ids of operations with those that they have now.
    renamed: BTreeMap<&'c str, &'c str>,
    /// Subjects of which a public item is gone or changed.
    broken: BTreeSet<Subject>,
    /// Pairs of types that were compared: their names before and now.
    compared: BTreeSet<(&'c str, &'c str)>,
    changes: Vec<Change>,
}

impl Comparison<'_> {
    fn add(
        &mut self,
        subject: &Subject,
        part: impl Into<String>,
        kind: Kind,
        (before, now): (Option<String>, Option<String>),
        consequence: Consequence,
    ) {
        self.changes.push(Change {
            subject: subject.clone(),
            seen: Seen::Wire,
            kind,
            part: part.into(),
            before,
            now,
            consequence,
        });
    }

    /// What the compiler notices only if the crate's items of the subject have
    /// changed too.
    fn if_seen(&self, subject: &Subject, otherwise: Consequence) -> Consequence {
        if self.broken.contains(subject) || self.is_body_of_broken(subject) {
            Consequence::CompileTime
        } else {
            otherwise
        }
    }

    /// Members of a body are inputs of the operation that sends it.
    fn is_body_of_broken(&self, subject: &Subject) -> bool {
        let Subject::Type(name) = subject else {
            return false;
        };
        let operations = self.before.operations.iter().chain(&self.now.operations);
        let mut senders = operations.filter(|(_, operation)| {
            let body = operation.body.as_ref();
            body.is_some_and(|body| body.shape == *name)
        });
        senders.any(|(id, _)| self.broken.contains(&Subject::Operation(id.clone())))
    }

    /// Adds a change if two facts differ.
    fn differ(
        &mut self,
        subject: &Subject,
        part: &str,
        kind: Kind,
        (before, now): (&Option<String>, &Option<String>),
        consequence: Consequence,
    ) {
        if before != now {
            let facts = (before.clone(), now.clone());
            self.add(subject, part, kind, facts, consequence);
        }
    }

    /// Adds a change if something became deprecated or is no longer, or if what to use
    /// instead has changed.
    fn deprecation(
        &mut self,
        subject: &Subject,
        part: &str,
        (before, now): (&Option<String>, &Option<String>),
    ) {
        let kind = match (before, now) {
            (None, Some(_)) => Kind::Deprecated,
            (Some(_), None) => Kind::Undeprecated,
            (Some(before), Some(now)) if before != now => Kind::OtherAdvice,
            _ => return,
        };
        // Some definitions say nothing but the word.
        let text = |said: &Option<String>| said.clone().filter(|text| !text.is_empty());
        let facts = (text(before), text(now));
        self.add(subject, part, kind, facts, Consequence::Harmless);
    }
}
