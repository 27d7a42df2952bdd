//! Changes as a section of a changelog.

use super::super::change::{Change, Consequence, Kind, Seen, Subject};
use super::super::compare::Changes;
use super::{by_subject, facts};

/// A group of entries, as keepachangelog.com has them, in the usual order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// What is new.
    Added,
    /// What has changed.
    Changed,
    /// What will be removed.
    Deprecated,
    /// What was removed.
    Removed,
}

impl Group {
    const ALL: [Self; 4] = [Self::Added, Self::Changed, Self::Deprecated, Self::Removed];

    /// Its heading.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Added => "Added",
            Self::Changed => "Changed",
            Self::Deprecated => "Deprecated",
            Self::Removed => "Removed",
        }
    }

    fn of(kind: Kind) -> Self {
        match kind {
            Kind::OperationAdded
            | Kind::Added
            | Kind::CredentialAdded
            | Kind::Offered
            | Kind::ReplyAdded
            | Kind::BodyAdded
            | Kind::ItemAdded
            | Kind::TraitsAdded => Self::Added,
            Kind::Deprecated => Self::Deprecated,
            Kind::OperationRemoved
            | Kind::CredentialRemoved
            | Kind::Removed
            | Kind::BodyRemoved
            | Kind::ReplyRemoved
            | Kind::Hidden
            | Kind::ItemRemoved
            | Kind::TraitsRemoved => Self::Removed,
            _ => Self::Changed,
        }
    }
}

/// The entries of each group, without empty groups.
pub(in crate::api) fn groups(changes: &Changes) -> Vec<(Group, Vec<String>)> {
    let mut entries: Vec<(Group, String)> = Vec::new();
    for (subject, all) in by_subject(&changes.all) {
        let (wire, rust): (Vec<&Change>, Vec<&Change>) =
            all.into_iter().partition(|one| one.seen == Seen::Wire);
        // An added or removed operation has only its own entry.
        let is_whole = wire
            .iter()
            .any(|one| matches!(one.kind, Kind::OperationAdded | Kind::OperationRemoved));
        entries.extend(
            wire.iter()
                .map(|one| (Group::of(one.kind), of_wire(subject, one))),
        );
        if !is_whole {
            entries.extend(of_rust(subject, &rust));
        }
    }
    let of_group = |group: Group| {
        let of_it = entries.iter().filter(|(other, _)| *other == group);
        (
            group,
            of_it.map(|(_, entry)| entry.clone()).collect::<Vec<_>>(),
        )
    };
    let all = Group::ALL.into_iter().map(of_group);
    let mut found: Vec<_> = all.filter(|(_, entries)| !entries.is_empty()).collect();
    if changes.descriptions > 0 && found.is_empty() {
        let entry = "Docs: reworded descriptions.".to_owned();
        found.push((Group::Changed, vec![entry]));
    }
    found
}

/// The changes as the body of a section of a changelog.
#[must_use]
pub fn markdown(changes: &Changes) -> String {
    let groups = groups(changes);
    let texts = groups.iter().map(|(group, entries)| {
        let entries: Vec<String> = entries.iter().map(|entry| format!("- {entry}\n")).collect();
        format!("### {}\n\n{}", group.title(), entries.concat())
    });
    texts.collect::<Vec<_>>().join("\n")
}

fn of_wire(subject: &Subject, change: &Change) -> String {
    let owner = match subject {
        Subject::Connector => String::new(),
        Subject::Operation(id) => format!("{}: ", code(id)),
        Subject::Type(name) => format!("{}: ", code(name)),
    };
    let part = match change.part.as_str() {
        "" => "it".to_owned(),
        part => match part.split_once(' ') {
            Some((what, name)) if is_named(what) => format!("{what} {}", code(name)),
            _ => part.to_owned(),
        },
    };
    let says = change.kind.says();
    let facts = match facts(change) {
        (Some(before), Some(now)) => format!(": {}, was {}", code(now), code(before)),
        (Some(before), None) => format!(" (was {})", code(before)),
        (None, Some(now)) => format!(" ({})", code(now)),
        (None, None) => String::new(),
    };
    format!(
        "{}{owner}{part} {says}{facts}.",
        warning(change.consequence)
    )
}

/// Words before a name on the wire.
fn is_named(what: &str) -> bool {
    const WORDS: [&str; 11] = [
        "path",
        "query",
        "header",
        "form",
        "part",
        "member",
        "value",
        "reply",
        "case",
        "method",
        "credential",
    ];
    WORDS.contains(&what)
}

const fn warning(consequence: Consequence) -> &'static str {
    match consequence {
        Consequence::Harmless => "",
        Consequence::CompileTime => "**Breaking:** ",
        Consequence::RunTime => "**Breaking at run time:** ",
        Consequence::Silent => "**Breaking silently:** ",
    }
}

/// Removed and changed items, by subject; of new ones, the types and what has
/// no subject.
fn of_rust(subject: &Subject, changes: &[&Change]) -> Vec<(Group, String)> {
    let mut entries = Vec::new();
    let listed = |kind: Kind| {
        let of_kind = changes.iter().filter(|one| one.kind == kind);
        let is_listed = |one: &&&Change| {
            kind != Kind::ItemAdded
                || *subject == Subject::Connector
                || one.part.matches("::").count() == 1
        };
        let names: Vec<String> = of_kind
            .filter(is_listed)
            .map(|one| code(&one.part))
            .collect();
        names.join(", ")
    };
    let gone = listed(Kind::ItemRemoved);
    if !gone.is_empty() {
        entries.push((Group::Removed, format!("**Breaking:** {gone}.")));
    }
    let new = listed(Kind::ItemAdded);
    if !new.is_empty() {
        entries.push((Group::Added, format!("{new}.")));
    }
    for change in changes {
        let (before, now) = facts(change);
        let item = code(&change.part);
        match (change.kind, before, now) {
            (Kind::ItemChanged, Some(before), Some(now)) => {
                let entry = format!(
                    "**Breaking:** {item} is {}, was {}.",
                    code(now),
                    code(before)
                );
                entries.push((Group::Changed, entry));
            }
            (Kind::TypeMoved, _, _) => {
                let Subject::Type(name) = subject else {
                    continue;
                };
                let warning = warning(change.consequence);
                let entry = format!("{warning}{item} is called {}.", code(name));
                entries.push((Group::Changed, entry));
            }
            (Kind::TraitsRemoved, _, _) => {
                let traits = now.or(before).unwrap_or_default();
                let entry = format!("**Breaking:** {item}: {}.", code(traits));
                entries.push((Group::Removed, entry));
            }
            _ => {}
        }
    }
    entries
}

fn code(text: &str) -> String {
    // Text with a backtick in it needs two around it.
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.contains('`') {
        format!("`` {line} ``")
    } else {
        format!("`{line}`")
    }
}
