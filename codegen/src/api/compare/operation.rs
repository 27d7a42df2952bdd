//! Operations and triggers.

use std::collections::{BTreeMap, BTreeSet};

use super::super::contract::{BodyFacts, OperationFacts, TriggerFacts};
use super::shapes::Used;
use super::{Comparison, Consequence, Kind, Subject};

impl<'c> Comparison<'c> {
    pub(super) fn operations(&mut self) {
        let (before, now) = (&self.before.operations, &self.now.operations);
        self.renamed = renamed(before, now);
        for (id, facts) in before {
            let subject = Subject::Operation(id.clone());
            if let Some(other) = now.get(id) {
                self.operation(&subject, facts, other);
                continue;
            }
            let same = self.renamed.get(id.as_str());
            match same.and_then(|other| now.get_key_value(*other)) {
                Some((other_id, other)) => {
                    let ids = (Some(id.clone()), Some(other_id.clone()));
                    let subject = Subject::Operation(other_id.clone());
                    let meaning = if self.broken.contains(&Subject::Operation(id.clone())) {
                        Consequence::CompileTime
                    } else {
                        self.if_seen(&subject, Consequence::Harmless)
                    };
                    self.add(&subject, "", Kind::OperationRenamed, ids, meaning);
                    self.operation(&subject, facts, other);
                }
                None => {
                    let was = (Some(called(facts)), None);
                    let meaning = Consequence::CompileTime;
                    self.add(&subject, "", Kind::OperationRemoved, was, meaning);
                }
            }
        }
        let known: BTreeSet<&str> = self.renamed.values().copied().collect();
        let new = now.iter().filter(|(id, _)| !before.contains_key(*id));
        for (id, facts) in new.filter(|(id, _)| !known.contains(id.as_str())) {
            let subject = Subject::Operation(id.clone());
            let is = (None, Some(called(facts)));
            self.add(
                &subject,
                "",
                Kind::OperationAdded,
                is,
                Consequence::Harmless,
            );
        }
    }

    fn operation(
        &mut self,
        subject: &Subject,
        before: &'c OperationFacts,
        now: &'c OperationFacts,
    ) {
        let text = |text: &String| Some(text.clone());
        let seen = self.if_seen(subject, Consequence::Silent);
        let paths = (text(&path_of(&before.path)), text(&path_of(&now.path)));
        for (part, kind, (was, is), meaning) in [
            (
                "kind",
                Kind::OperationKind,
                (text(&before.kind), text(&now.kind)),
                seen,
            ),
            (
                "method",
                Kind::Method,
                (text(&before.method), text(&now.method)),
                Consequence::Silent,
            ),
            (
                "policies",
                Kind::Policy,
                (lines(&before.policies), lines(&now.policies)),
                Consequence::Silent,
            ),
            (
                "errors",
                Kind::ErrorsDocumented,
                (lines(&before.errors), lines(&now.errors)),
                Consequence::Harmless,
            ),
            (
                "media types of replies",
                Kind::AcceptedMediaTypes,
                (lines(&before.accepts), lines(&now.accepts)),
                Consequence::Silent,
            ),
            (
                "credentials",
                Kind::Security,
                (before.security.clone(), now.security.clone()),
                Consequence::RunTime,
            ),
            (
                "paging",
                Kind::Paging,
                (before.paging.clone(), now.paging.clone()),
                seen,
            ),
            (
                "results of items",
                Kind::ItemResults,
                (before.item_results.clone(), now.item_results.clone()),
                seen,
            ),
        ] {
            self.differ(subject, part, kind, (&was, &is), meaning);
        }
        if paths.0 != paths.1 {
            let facts = (text(&before.path), text(&now.path));
            self.add(subject, "path", Kind::Path, facts, Consequence::Silent);
        }
        self.deprecation(subject, "", (&before.deprecated, &now.deprecated));
        self.who_calls(subject, before, now);
        self.inputs(subject, before, now);
        self.body(subject, before.body.as_ref(), now.body.as_ref());
        self.replies(subject, &before.replies, &now.replies);
        self.choices(subject, &before.choices, &now.choices);
        if let (Some(before), Some(now)) = (&before.trigger, &now.trigger) {
            self.trigger(subject, before, now);
        }
    }

    /// Whether it may be repeated, and whether it can be called directly.
    fn who_calls(&mut self, subject: &Subject, before: &OperationFacts, now: &OperationFacts) {
        let nothing = (None, None);
        match (before.repeatable, now.repeatable) {
            // What was tried once may now be repeated after a failure.
            (false, true) => {
                self.add(
                    subject,
                    "",
                    Kind::Repeatable,
                    nothing.clone(),
                    Consequence::Silent,
                );
            }
            (true, false) => {
                self.add(
                    subject,
                    "",
                    Kind::NotRepeatable,
                    nothing.clone(),
                    Consequence::Silent,
                );
            }
            _ => {}
        }
        match (&before.managed_only, &now.managed_only) {
            (None, Some(reason)) => {
                let is = (None, Some(reason.clone()));
                self.add(subject, "", Kind::ManagedOnly, is, Consequence::RunTime);
            }
            (Some(_), None) => {
                self.add(
                    subject,
                    "",
                    Kind::CalledDirectly,
                    nothing,
                    Consequence::Harmless,
                );
            }
            _ => {}
        }
    }

    fn body(
        &mut self,
        subject: &Subject,
        before: Option<&'c BodyFacts>,
        now: Option<&'c BodyFacts>,
    ) {
        let said = |body: &BodyFacts| Some(format!("{} ({})", body.shape, body.media_type));
        match (before, now) {
            (None, None) => {}
            (None, Some(body)) => {
                let otherwise = if body.required {
                    Consequence::RunTime
                } else {
                    Consequence::Harmless
                };
                let meaning = self.if_seen(subject, otherwise);
                self.add(
                    subject,
                    "body",
                    Kind::BodyAdded,
                    (None, said(body)),
                    meaning,
                );
            }
            (Some(body), None) => {
                let meaning = self.if_seen(subject, Consequence::Silent);
                self.add(
                    subject,
                    "body",
                    Kind::BodyRemoved,
                    (said(body), None),
                    meaning,
                );
            }
            (Some(before), Some(now)) => {
                if before.media_type != now.media_type {
                    let types = (
                        Some(before.media_type.clone()),
                        Some(now.media_type.clone()),
                    );
                    self.add(
                        subject,
                        "body",
                        Kind::BodyMediaType,
                        types,
                        Consequence::Silent,
                    );
                }
                let kind = match (before.required, now.required) {
                    (false, true) => Some((Kind::Required, Consequence::RunTime)),
                    (true, false) => Some((Kind::Optional, Consequence::Harmless)),
                    _ => None,
                };
                if let Some((kind, otherwise)) = kind {
                    let meaning = self.if_seen(subject, otherwise);
                    self.add(subject, "body", kind, (None, None), meaning);
                }
                self.shape(subject, "body", (&before.shape, &now.shape), Used::Sent);
            }
        }
    }

    fn replies(
        &mut self,
        subject: &Subject,
        before: &'c BTreeMap<String, String>,
        now: &'c BTreeMap<String, String>,
    ) {
        let part = |status: &str| format!("reply {status}");
        for (status, content) in before {
            match now.get(status) {
                Some(other) => {
                    self.shape(subject, &part(status), (content, other), Used::Received);
                }
                None => {
                    let was = (Some(content.clone()), None);
                    let meaning = self.if_seen(subject, Consequence::Harmless);
                    self.add(subject, part(status), Kind::ReplyRemoved, was, meaning);
                }
            }
        }
        for (status, content) in now
            .iter()
            .filter(|(status, _)| !before.contains_key(*status))
        {
            let is = (None, Some(content.clone()));
            let meaning = self.if_seen(subject, Consequence::Harmless);
            self.add(subject, part(status), Kind::ReplyAdded, is, meaning);
        }
        // A status that replaced another: the reply is the same.
        let (gone, new) = (gone(before, now), gone(now, before));
        if let ([(status, before)], [(_, now)]) = (gone.as_slice(), new.as_slice()) {
            self.shape(subject, &part(status), (before, now), Used::Received);
        }
    }

    fn choices(
        &mut self,
        subject: &Subject,
        before: &BTreeMap<String, String>,
        now: &BTreeMap<String, String>,
    ) {
        for (input, source) in before {
            let part = format!("choices of {input}");
            let other = now.get(input);
            if other != Some(source) && other != Some(&self.under_new_id(source)) {
                let meaning = self.if_seen(subject, Consequence::Silent);
                let facts = (Some(source.clone()), other.cloned());
                self.add(subject, part, Kind::Choices, facts, meaning);
            }
        }
        for (input, source) in now.iter().filter(|(input, _)| !before.contains_key(*input)) {
            let part = format!("choices of {input}");
            let is = (None, Some(source.clone()));
            self.add(subject, part, Kind::Choices, is, Consequence::Harmless);
        }
    }

    /// A source of choices, if its look-up has another id now.
    fn under_new_id(&self, source: &str) -> String {
        let (id, rest) = source.split_once(',').unwrap_or((source, ""));
        let id = self.renamed.get(id).copied().unwrap_or(id);
        format!("{id},{rest}")
    }

    fn trigger(&mut self, subject: &Subject, before: &'c TriggerFacts, now: &'c TriggerFacts) {
        let text = |text: &String| Some(text.clone());
        let seen = self.if_seen(subject, Consequence::Silent);
        for (part, kind, (was, is), meaning) in [
            (
                "trigger",
                Kind::TriggerMode,
                (text(&before.mode), text(&now.mode)),
                seen,
            ),
            (
                "address for deliveries",
                Kind::Delivery,
                (text(&before.callback), text(&now.callback)),
                seen,
            ),
            (
                "subscription",
                Kind::Removal,
                (before.removal.clone(), now.removal.clone()),
                seen,
            ),
            (
                "delivery",
                Kind::Signature,
                (before.signature.clone(), now.signature.clone()),
                Consequence::RunTime,
            ),
            (
                "key of deliveries",
                Kind::Delivery,
                (before.key.clone(), now.key.clone()),
                Consequence::RunTime,
            ),
        ] {
            self.differ(subject, part, kind, (&was, &is), meaning);
        }
        if before.form_encoded != now.form_encoded {
            let word =
                |is_form: bool| Some(if is_form { "JSON or form" } else { "JSON" }.to_owned());
            let facts = (word(before.form_encoded), word(now.form_encoded));
            let meaning = if now.form_encoded {
                Consequence::Harmless
            } else {
                Consequence::RunTime
            };
            self.add(subject, "delivery", Kind::Delivery, facts, meaning);
        }
        let delivers = (before.delivers.as_str(), now.delivers.as_str());
        self.shape(subject, "delivery", delivers, Used::Received);
    }
}

/// Former ids of operations with those that they have now.
fn renamed<'c>(
    before: &'c BTreeMap<String, OperationFacts>,
    now: &'c BTreeMap<String, OperationFacts>,
) -> BTreeMap<&'c str, &'c str> {
    let call = |facts: &OperationFacts| (facts.method.clone(), path_of(&facts.path));
    let mut new: Vec<(&str, _)> = now
        .iter()
        .filter(|(id, _)| !before.contains_key(*id))
        .map(|(id, facts)| (id.as_str(), call(facts)))
        .collect();
    let mut found = BTreeMap::new();
    for (id, facts) in before.iter().filter(|(id, _)| !now.contains_key(*id)) {
        let call = call(facts);
        if let Some(at) = new.iter().position(|(_, other)| *other == call) {
            found.insert(id.as_str(), new.remove(at).0);
        }
    }
    found
}

/// Entries that only the first has.
fn gone<'c>(
    one: &'c BTreeMap<String, String>,
    other: &BTreeMap<String, String>,
) -> Vec<(&'c str, &'c str)> {
    let gone = one.iter().filter(|(key, _)| !other.contains_key(*key));
    gone.map(|(key, value)| (key.as_str(), value.as_str()))
        .collect()
}

/// A path with its parameters unnamed.
fn path_of(path: &str) -> String {
    let mut plain = String::new();
    let mut is_inside = false;
    for character in path.chars() {
        match character {
            '{' => is_inside = true,
            '}' => {
                is_inside = false;
                plain.push_str("{}");
            }
            _ if is_inside => {}
            other => plain.push(other),
        }
    }
    plain
}

fn called(facts: &OperationFacts) -> String {
    format!("{} {}", facts.method, facts.path)
}

fn lines(lines: &[String]) -> Option<String> {
    (!lines.is_empty()).then(|| lines.join("; "))
}
