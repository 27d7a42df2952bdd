//! Inputs and members.

use std::collections::BTreeMap;

use super::super::contract::{OperationFacts, ValueFacts};
use super::shapes::Used;
use super::{Comparison, Consequence, Kind, Subject};

type FactsByName = BTreeMap<String, ValueFacts>;

impl<'c> Comparison<'c> {
    pub(super) fn inputs(
        &mut self,
        subject: &Subject,
        before: &'c OperationFacts,
        now: &'c OperationFacts,
    ) {
        let pairs = pairs(&before.inputs, &now.inputs, |old, new| {
            let wire = |key: &str| key.split_once(' ').map(|(_, wire)| wire.to_owned());
            if is_same_place(old, &before.path, new, &now.path) {
                Some(Kind::PathParameterRenamed)
            } else if wire(old) == wire(new) {
                Some(Kind::Moved)
            } else {
                None
            }
        });
        self.values(subject, "", Used::Sent, pairs);
    }

    pub(super) fn members(
        &mut self,
        subject: &Subject,
        used: Used,
        before: &'c FactsByName,
        now: &'c FactsByName,
    ) {
        let pairs = pairs(before, now, |_, _| None);
        self.values(subject, "member ", used, pairs);
    }

    fn values(&mut self, subject: &Subject, what: &str, used: Used, pairs: Vec<MatchedValue<'c>>) {
        for pair in pairs {
            match pair {
                MatchedValue::Same(key, before, now) => {
                    self.value(subject, &format!("{what}{key}"), used, (before, now));
                }
                MatchedValue::Renamed(kind, (old, before), (new, now)) => {
                    let meaning = match kind {
                        Kind::PathParameterRenamed => self.if_seen(subject, Consequence::Harmless),
                        _ => Consequence::Silent,
                    };
                    let part = format!("{what}{old}");
                    let keys = (Some(old.to_owned()), Some(new.to_owned()));
                    self.add(subject, part, kind, keys, meaning);
                    self.value(subject, &format!("{what}{new}"), used, (before, now));
                }
                MatchedValue::Gone(key, facts) => {
                    self.add_gone(subject, format!("{what}{key}"), facts);
                }
                MatchedValue::New(key, facts) => {
                    self.add_new(subject, format!("{what}{key}"), used, facts);
                }
            }
        }
    }

    fn add_gone(&mut self, subject: &Subject, part: String, facts: &ValueFacts) {
        let otherwise = if facts.sent.is_some() {
            Consequence::Silent
        } else {
            Consequence::CompileTime
        };
        let meaning = self.if_seen(subject, otherwise);
        self.add(
            subject,
            part,
            Kind::Removed,
            (Some(said(facts)), None),
            meaning,
        );
    }

    fn add_new(&mut self, subject: &Subject, part: String, used: Used, facts: &ValueFacts) {
        let (kind, meaning) = if facts.sent.is_some() {
            (Kind::Added, Consequence::Silent)
        } else if facts.required && used.is_sent() {
            let meaning = self.if_seen(subject, Consequence::RunTime);
            (Kind::RequiredAdded, meaning)
        } else {
            (Kind::Added, Consequence::Harmless)
        };
        self.add(subject, part, kind, (None, Some(said(facts))), meaning);
    }

    fn value(
        &mut self,
        subject: &Subject,
        part: &str,
        used: Used,
        (before, now): (&'c ValueFacts, &'c ValueFacts),
    ) {
        self.shape(subject, part, (&before.shape, &now.shape), used);
        self.deprecation(subject, part, (&before.deprecated, &now.deprecated));
        let silent = if used.is_sent() {
            Consequence::Silent
        } else {
            Consequence::Harmless
        };
        for (kind, facts) in [
            (Kind::Sent, (&before.sent, &now.sent)),
            (Kind::Default, (&before.default, &now.default)),
            (Kind::Style, (&before.style, &now.style)),
        ] {
            self.differ(subject, part, kind, facts, silent);
        }
        let shown = (&before.shown, &now.shown);
        self.differ(subject, part, Kind::Shown, shown, Consequence::Harmless);
        let is_seen = (!before.rust.is_empty(), !now.rust.is_empty());
        let kind = match is_seen {
            (true, false) => Some((Kind::Hidden, Consequence::Silent)),
            (false, true) => Some((Kind::Offered, Consequence::Harmless)),
            _ => None,
        };
        if let Some((kind, otherwise)) = kind {
            let meaning = self.if_seen(subject, otherwise);
            self.add(subject, part, kind, (None, None), meaning);
        }
        // A reply may lack what the definition calls required.
        let otherwise = match (before.required, now.required) {
            (false, true) if used.is_sent() => Some((Kind::Required, Consequence::RunTime)),
            (true, false) if used.is_sent() => Some((Kind::Optional, Consequence::Harmless)),
            _ => None,
        };
        if let Some((kind, otherwise)) = otherwise {
            let meaning = self.if_seen(subject, otherwise);
            self.add(subject, part, kind, (None, None), meaning);
        }
        self.limits(subject, part, used, (before, now));
    }

    fn limits(
        &mut self,
        subject: &Subject,
        part: &str,
        used: Used,
        (before, now): (&ValueFacts, &ValueFacts),
    ) {
        let (before, now) = (&before.limits, &now.limits);
        let mut keywords: Vec<&String> = before.keys().chain(now.keys()).collect();
        keywords.sort();
        keywords.dedup();
        for keyword in keywords {
            let (was, is) = (before.get(keyword), now.get(keyword));
            if was == is {
                continue;
            }
            let (kind, meaning) = match is_narrower(keyword, was, is) {
                true if used.is_sent() => (Kind::LimitTightened, Consequence::RunTime),
                true => (Kind::LimitTightened, Consequence::Harmless),
                false => (Kind::LimitLoosened, Consequence::Harmless),
            };
            let said = |value: Option<&String>| value.map(|value| format!("{keyword} {value}"));
            self.add(subject, part, kind, (said(was), said(is)), meaning);
        }
    }
}

/// Whether a limit allows fewer values than before.
fn is_narrower(keyword: &str, before: Option<&String>, now: Option<&String>) -> bool {
    let number = |text: &String| text.parse::<f64>().ok();
    match (before, now) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(before), Some(now)) => match (number(before), number(now)) {
            (Some(before), Some(now)) if keyword.starts_with("max") => now < before,
            (Some(before), Some(now)) if keyword.starts_with("min") => now > before,
            // Two patterns or formats cannot be compared.
            _ => true,
        },
    }
}

/// A value before and now.
enum MatchedValue<'c> {
    Same(&'c str, &'c ValueFacts, &'c ValueFacts),
    Renamed(Kind, (&'c str, &'c ValueFacts), (&'c str, &'c ValueFacts)),
    Gone(&'c str, &'c ValueFacts),
    New(&'c str, &'c ValueFacts),
}

/// Matches values by name, then by equality, then by Rust name.
fn pairs<'c>(
    before: &'c FactsByName,
    now: &'c FactsByName,
    alike: impl Fn(&str, &str) -> Option<Kind>,
) -> Vec<MatchedValue<'c>> {
    let mut new: Vec<(&str, &ValueFacts)> = now
        .iter()
        .filter(|(key, _)| !before.contains_key(*key))
        .map(|(key, facts)| (key.as_str(), facts))
        .collect();
    let mut pairs = Vec::new();
    for (key, facts) in before {
        if let Some(other) = now.get(key) {
            pairs.push(MatchedValue::Same(key, facts, other));
            continue;
        }
        let kind = |(new_key, other): &(&str, &ValueFacts)| {
            let is_same = !facts.rust.is_empty() && facts.rust == other.rust;
            alike(key, new_key).or(is_same.then_some(Kind::RenamedOnTheWire))
        };
        let mut found = new.iter().enumerate();
        let found = found.find_map(|(index, one)| Some((index, kind(one)?)));
        pairs.push(match found {
            Some((index, kind)) => MatchedValue::Renamed(kind, (key, facts), new.remove(index)),
            None => MatchedValue::Gone(key, facts),
        });
    }
    pairs.extend(
        new.into_iter()
            .map(|(key, facts)| MatchedValue::New(key, facts)),
    );
    pairs
}

/// Whether two path parameters have the same place in their paths.
fn is_same_place(old: &str, old_path: &str, new: &str, new_path: &str) -> bool {
    let place = |key: &str, path: &str| {
        let name = key.strip_prefix("path ")?;
        let mut names = path.split('{').skip(1).map(|rest| rest.split('}').next());
        names.position(|one| one == Some(name))
    };
    let place = (place(old, old_path), place(new, new_path));
    place.0.is_some() && place.0 == place.1
}

fn said(facts: &ValueFacts) -> String {
    let required = if facts.required { ", required" } else { "" };
    let sent = facts.sent.as_ref();
    let sent = sent
        .map(|value| format!(", always {value}"))
        .unwrap_or_default();
    format!("{}{required}{sent}", facts.shape)
}
