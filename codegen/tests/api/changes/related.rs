//! What belongs to a change, wherever else it is seen.

use std::collections::BTreeSet;

use connector_codegen::api::{
    Change, Changes, Interface, Kind, OperationFacts, Seen, Subject, TypeFacts,
};

/// What the changes of a comparison have to do with each other.
pub(super) struct Related<'c> {
    /// What changes on the wire, and the operations that send or receive it.
    pub(super) subjects: BTreeSet<Subject>,
    /// Types and operations with a part of one of these types.
    holders: BTreeSet<Subject>,
    /// Types that are new, and those that are gone.
    new: BTreeSet<&'c str>,
    gone: BTreeSet<&'c str>,
}

impl<'c> Related<'c> {
    pub(super) fn of(changes: &'c Changes, before: &Interface, now: &Interface) -> Self {
        let wire = changes.all.iter().filter(|one| one.seen == Seen::Wire);
        let mut subjects: BTreeSet<Subject> = wire.map(|one| one.subject.clone()).collect();
        for change in &changes.all {
            subjects.extend(consequences(change));
        }
        let only = |one: &Interface, other: &Interface| {
            let types = one.contract.types.keys();
            let gone = types.filter(|name| !other.contract.types.contains_key(*name));
            gone.cloned().map(Subject::Type).collect::<Vec<_>>()
        };
        // A type comes and goes with what uses it.
        subjects.extend(only(before, now));
        subjects.extend(only(now, before));
        let interfaces = [before, now];
        let paged = changes.all.iter().filter(|one| one.kind == Kind::Paging);
        for change in paged {
            subjects.extend(parts(&change.subject, interfaces));
        }
        let mut holders = subjects.clone();
        while let Some(more) = holder(&holders, interfaces) {
            holders.insert(more);
        }
        // A union has the members that its cases share.
        subjects.extend(unions(&subjects, interfaces));
        subjects.extend(users(&subjects, interfaces));
        Self {
            subjects,
            holders,
            new: types(changes, Kind::ItemAdded),
            gone: types(changes, Kind::ItemRemoved),
        }
    }

    /// Whether a type has more or fewer traits, or other results of its items, because
    /// of a part of it.
    pub(super) fn is_of_a_part(&self, change: &Change) -> bool {
        let are_traits = matches!(change.kind, Kind::TraitsAdded | Kind::TraitsRemoved);
        let are_results = change.part.ends_with("results");
        (are_traits || are_results) && self.holders.contains(&change.subject)
    }

    /// Whether all that changes of an item is that it names a new type where it named
    /// another, or another where it named one that is gone: two that looked the same
    /// were one, and two that look the same are.
    pub(super) fn is_parted(&self, change: &Change) -> bool {
        let owner = || change.part.strip_prefix("types::")?.split("::").next();
        match change.kind {
            Kind::ItemAdded => owner().is_some_and(|owner| is_one_of(&self.new, owner)),
            Kind::ItemRemoved => owner().is_some_and(|owner| is_one_of(&self.gone, owner)),
            Kind::ItemChanged => {
                let before = words(change.before.as_deref().unwrap_or_default());
                let now = words(change.now.as_deref().unwrap_or_default());
                let mut pairs = before.iter().zip(&now);
                let is_same = |(before, now): (&&str, &&str)| {
                    before == now || is_one_of(&self.new, now) || is_one_of(&self.gone, before)
                };
                before.len() == now.len() && pairs.all(is_same)
            }
            _ => false,
        }
    }
}

/// Whether it is one of these types, or the struct of its required members.
fn is_one_of(types: &BTreeSet<&str>, name: &str) -> bool {
    let of_required = name.strip_prefix("New");
    types.contains(name) || of_required.is_some_and(|name| types.contains(name))
}

/// Types of which there is one more, or one less.
fn types(changes: &Changes, which: Kind) -> BTreeSet<&str> {
    let items = changes.all.iter().filter(|one| one.kind == which);
    let types = items.filter_map(|one| one.part.strip_prefix("types::"));
    types.filter(|name| !name.contains("::")).collect()
}

/// What else an operation takes along: what the connector has for some operations
/// only, and its own items under a former id.
fn consequences(change: &Change) -> Vec<Subject> {
    let former = change.before.clone().map(Subject::Operation);
    match change.kind {
        Kind::OperationRenamed => former.into_iter().chain([Subject::Connector]).collect(),
        Kind::OperationAdded | Kind::OperationRemoved | Kind::OperationKind | Kind::Choices => {
            vec![Subject::Connector]
        }
        _ => Vec::new(),
    }
}

/// The types that an operation sends and receives.
fn parts(subject: &Subject, interfaces: [&Interface; 2]) -> Vec<Subject> {
    let all = interfaces.into_iter();
    let all = all.flat_map(|one| &one.contract.operations);
    all.filter(|(id, _)| *subject == Subject::Operation((*id).clone()))
        .flat_map(|(_, facts)| names_in(facts))
        .map(Subject::Type)
        .collect()
}

/// Operations that send or receive one of these.
fn users(subjects: &BTreeSet<Subject>, interfaces: [&Interface; 2]) -> Vec<Subject> {
    let all = interfaces.into_iter();
    let all = all.flat_map(|one| &one.contract.operations);
    all.filter(|(_, facts)| are_among(names_in(facts), subjects))
        .map(|(id, _)| Subject::Operation(id.clone()))
        .collect()
}

/// Another type or operation that holds one of these.
fn holder(subjects: &BTreeSet<Subject>, interfaces: [&Interface; 2]) -> Option<Subject> {
    let all = interfaces.into_iter().flat_map(|one| &one.contract.types);
    let types = all.filter(|(_, facts)| are_among(names_inside(facts), subjects));
    let types = types.map(|(name, _)| Subject::Type(name.clone()));
    let mut all = types.chain(users(subjects, interfaces));
    all.find(|one| !subjects.contains(one))
}

fn unions(subjects: &BTreeSet<Subject>, interfaces: [&Interface; 2]) -> Vec<Subject> {
    let all = interfaces.into_iter().flat_map(|one| &one.contract.types);
    let unions = all.filter(|(_, facts)| facts.kind == "union");
    unions
        .filter(|(_, facts)| are_among(names_inside(facts), subjects))
        .map(|(name, _)| Subject::Type(name.clone()))
        .collect()
}

fn are_among(names: Vec<String>, subjects: &BTreeSet<Subject>) -> bool {
    let mut names = names.into_iter().map(Subject::Type);
    names.any(|name| subjects.contains(&name))
}

/// Names of types among the parts of a type.
fn names_inside(facts: &TypeFacts) -> Vec<String> {
    let members = facts.members.values().map(|one| &one.shape);
    let shapes = members.chain(&facts.further).chain(facts.cases.values());
    shapes
        .flat_map(|shape| words(shape))
        .map(str::to_owned)
        .collect()
}

/// Names of types among what an operation sends and receives.
fn names_in(facts: &OperationFacts) -> Vec<String> {
    let inputs = facts.inputs.values().map(|one| &one.shape);
    let body = facts.body.iter().map(|one| &one.shape);
    let trigger = facts.trigger.iter().map(|one| &one.delivers);
    let shapes = inputs
        .chain(body)
        .chain(facts.replies.values())
        .chain(trigger);
    shapes
        .flat_map(|shape| words(shape))
        .map(str::to_owned)
        .collect()
}

/// Without the commas after the last of several, which long lines have.
fn words(text: &str) -> Vec<&str> {
    text.split(|character: char| !character.is_alphanumeric() && character != '_')
        .filter(|word| !word.is_empty())
        .collect()
}
