//! Types, wherever they are used.

use std::collections::BTreeMap;

use super::super::contract::TypeFacts;
use super::{Change, Comparison, Consequence, Kind, Seen, Subject};

/// The direction of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Used {
    /// From the caller to the service.
    Sent,
    /// From the service to the caller.
    Received,
    /// On both.
    Both,
}

impl Used {
    /// Where both are used: what was one type may be two now, or the reverse.
    fn of(before: &TypeFacts, now: &TypeFacts) -> Self {
        let (sent, received) = (before.sent && now.sent, before.received && now.received);
        match (sent, received) {
            (true, false) => Self::Sent,
            (false, true) => Self::Received,
            _ => Self::Both,
        }
    }

    pub(super) fn is_sent(self) -> bool {
        self != Self::Received
    }
}

impl<'c> Comparison<'c> {
    /// Types that no operation led to.
    pub(super) fn types(&mut self) {
        let (before, now) = (self.before, self.now);
        for name in before.types.keys() {
            let is_known = self.compared.iter().any(|(known, _)| known == name);
            if !is_known && now.types.contains_key(name) {
                self.pair(name, name);
            }
        }
    }

    /// Compares what a value holds; of objects and enumerations the parts, under
    /// whatever names.
    pub(super) fn shape(
        &mut self,
        subject: &Subject,
        part: &str,
        (before, now): (&'c str, &'c str),
        used: Used,
    ) {
        for ending in ["list of ", "map of "] {
            let inner = (before.strip_prefix(ending), now.strip_prefix(ending));
            if let (Some(before), Some(now)) = inner {
                return self.shape(subject, part, (before, now), used);
            }
        }
        let or_text = (
            before.strip_suffix(" or text"),
            now.strip_suffix(" or text"),
        );
        if let (Some(before), Some(now)) = or_text {
            return self.shape(subject, part, (before, now), used);
        }
        if self.is_pair(before, now) {
            return self.pair(before, now);
        }
        if before == now {
            return;
        }
        let facts = (Some(before.to_owned()), Some(now.to_owned()));
        if before.starts_with("any") && now.starts_with("any") {
            self.add(
                subject,
                part,
                Kind::SchemaSource,
                facts,
                Consequence::Harmless,
            );
            return;
        }
        // A program that does not name the type of a reply is not affected.
        let otherwise = if used.is_sent() {
            Consequence::Silent
        } else {
            Consequence::RunTime
        };
        let meaning = self.if_seen(subject, otherwise);
        self.add(subject, part, Kind::Type, facts, meaning);
    }

    fn is_pair(&self, before: &str, now: &str) -> bool {
        let pair = (self.before.types.get(before), self.now.types.get(now));
        matches!(pair, (Some(before), Some(now)) if before.kind == now.kind)
    }

    fn pair(&mut self, before_name: &'c str, now_name: &'c str) {
        if !self.compared.insert((before_name, now_name)) {
            return;
        }
        let facts = (
            self.before.types.get(before_name),
            self.now.types.get(now_name),
        );
        let (Some(before), Some(now)) = facts else {
            return;
        };
        let subject = Subject::Type(now_name.to_owned());
        let used = Used::of(before, now);
        if self.differs_in_rust(before_name, now_name) {
            self.broken.insert(subject.clone());
        }
        self.moved(&subject, (before_name, now_name));
        self.deprecation(&subject, "", (&before.deprecated, &now.deprecated));
        self.members(&subject, used, &before.members, &now.members);
        self.spellings(&subject, "value", &before.values, &now.values);
        let discriminators = (&before.discriminator, &now.discriminator);
        let kind = Kind::RenamedOnTheWire;
        self.differ(
            &subject,
            "discriminator",
            kind,
            discriminators,
            Consequence::Silent,
        );
        self.cases(&subject, used, (&before.cases, &now.cases));
        match (&before.further, &now.further) {
            (Some(before), Some(now)) => {
                self.shape(&subject, "further members", (before, now), used);
            }
            (before, now) => {
                let meaning = self.if_seen(&subject, Consequence::Harmless);
                self.differ(
                    &subject,
                    "further members",
                    Kind::Type,
                    (before, now),
                    meaning,
                );
            }
        }
    }

    /// Whether one type stands for another in calls, and lacks what that has.
    fn differs_in_rust(&self, before: &str, now: &str) -> bool {
        let prefix = format!("types::{before}::");
        let old = self.items.0.range(prefix.clone()..);
        let mut old = old.map_while(|(path, shape)| Some((path.strip_prefix(&prefix)?, shape)));
        let is_other = |(name, shape): (&str, &String)| {
            self.items.1.get(&format!("types::{now}::{name}")) != Some(shape)
        };
        before != now && old.any(is_other)
    }

    /// A type that replaces a removed one in calls: its names differ, because it
    /// is elsewhere.
    fn moved(&mut self, subject: &Subject, (before, now): (&str, &str)) {
        let is_other = !self.now.types.contains_key(before) && !self.before.types.contains_key(now);
        let facts = (self.before.types.get(before), self.now.types.get(now));
        let (true, (Some(was), Some(is))) = (is_other, facts) else {
            return;
        };
        // Earlier releases have no places.
        if was.at.is_empty() || was.at == is.at {
            return;
        }
        let former = Subject::Type(before.to_owned());
        let meaning = self.if_seen(&former, Consequence::Harmless);
        self.changes.push(Change {
            subject: subject.clone(),
            seen: Seen::Rust,
            kind: Kind::TypeMoved,
            part: format!("types::{before}"),
            before: Some(was.at.clone()),
            now: Some(is.at.clone()),
            consequence: meaning,
        });
    }

    fn cases(
        &mut self,
        subject: &Subject,
        used: Used,
        (before, now): (&'c BTreeMap<String, String>, &'c BTreeMap<String, String>),
    ) {
        for (text, object) in before {
            let part = format!("case {text}");
            match now.get(text) {
                Some(other) => self.shape(subject, &part, (object, other), used),
                None => {
                    let was = (Some(object.clone()), None);
                    let meaning = Consequence::CompileTime;
                    self.add(subject, part, Kind::Removed, was, meaning);
                }
            }
        }
        for (text, object) in now.iter().filter(|(text, _)| !before.contains_key(*text)) {
            let is = (None, Some(object.clone()));
            let part = format!("case {text}");
            self.add(subject, part, Kind::Added, is, Consequence::Harmless);
        }
    }

    /// Values on the wire with their Rust variants: of an enumeration, or error
    /// codes.
    pub(super) fn spellings(
        &mut self,
        subject: &Subject,
        what: &str,
        before: &BTreeMap<String, String>,
        now: &BTreeMap<String, String>,
    ) {
        let mut new: BTreeMap<&String, &String> = now
            .iter()
            .filter(|(wire, _)| !before.contains_key(*wire))
            .collect();
        for (wire, variant) in before.iter().filter(|(wire, _)| !now.contains_key(*wire)) {
            let same = new.iter().find(|(_, other)| *other == &variant);
            let spelled = same.map(|(spelled, _)| (*spelled).clone());
            let part = format!("{what} {wire}");
            match spelled {
                Some(spelled) => {
                    new.remove(&spelled);
                    let facts = (Some(wire.clone()), Some(spelled));
                    let meaning = Consequence::Silent;
                    self.add(subject, part, Kind::RenamedOnTheWire, facts, meaning);
                }
                None => {
                    let was = (Some(variant.clone()), None);
                    let meaning = Consequence::CompileTime;
                    self.add(subject, part, Kind::Removed, was, meaning);
                }
            }
        }
        for (wire, variant) in new {
            let part = format!("{what} {wire}");
            let is = (None, Some(variant.clone()));
            self.add(subject, part, Kind::Added, is, Consequence::Harmless);
        }
    }
}
