//! Names that stay once they are assigned.

use std::collections::BTreeMap;

use super::Span;

/// What `names.lock` says: which Rust name belongs to what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameLock {
    names: BTreeMap<Section, BTreeMap<String, BTreeMap<String, String>>>,
    /// Where something is now, and where it was when it got its name.
    moved: BTreeMap<String, String>,
    /// Where the file has the names of types.
    places: BTreeMap<String, Span>,
}

/// A kind of name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// Methods of the client, by operation.
    Methods,
    /// Structs of calls, by operation.
    Requests,
    /// Objects, enumerations and unions, by their places in the definition.
    Types,
    /// Variants of the enum of error codes, by code.
    ErrorCodes,
    /// Values of credentials, by scheme; a pair's two by their role, and the
    /// method that gives both.
    Credentials,
    /// Inputs of an operation, by location and name on the wire.
    Inputs,
    /// Methods of an operation that list choices, by input, and those that take
    /// what choices depend on.
    Choices,
    /// Members of an object, by name on the wire.
    Members,
    /// Variants of an enumeration or a union, by value on the wire.
    Values,
}

impl Section {
    /// All of them, in the order of the file.
    pub const ALL: [Self; 9] = [
        Self::Methods,
        Self::Requests,
        Self::Types,
        Self::ErrorCodes,
        Self::Credentials,
        Self::Inputs,
        Self::Choices,
        Self::Members,
        Self::Values,
    ];

    /// What the file calls it.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Methods => "methods",
            Self::Requests => "requests",
            Self::Types => "types",
            Self::ErrorCodes => "error-codes",
            Self::Credentials => "credentials",
            Self::Inputs => "inputs",
            Self::Choices => "choices",
            Self::Members => "members",
            Self::Values => "values",
        }
    }

    /// Whether its names belong to one operation or type each, and not to the
    /// whole crate.
    #[must_use]
    pub const fn has_owners(self) -> bool {
        matches!(
            self,
            Self::Inputs | Self::Choices | Self::Members | Self::Values
        )
    }
}

impl Section {
    /// Names that belong to a name, such as a setter's: they are taken with it.
    #[must_use]
    pub fn companions(self, name: &str) -> Vec<String> {
        match self {
            Self::Methods => vec![format!("{}_choices", name.trim_end_matches('_'))],
            Self::Requests => ["Args", "Choices", "Inputs", "Reply"]
                .iter()
                .map(|ending| format!("{name}{ending}"))
                .collect(),
            Self::Credentials => vec![format!("with_{name}")],
            Self::Members => vec![format!("with_{name}"), format!("take_{name}")],
            Self::Types | Self::ErrorCodes | Self::Inputs | Self::Choices | Self::Values => {
                Vec::new()
            }
        }
    }
}

impl NameLock {
    /// The names of one owner, by key; the owner of what belongs to the whole
    /// crate is empty.
    pub fn names(&self, section: Section, owner: &str) -> impl Iterator<Item = (&str, &str)> {
        let owners = self.names.get(&section);
        let names = owners.and_then(|owners| owners.get(owner));
        let all = names.into_iter().flatten();
        all.map(|(key, name)| (key.as_str(), name.as_str()))
    }

    /// The name of one thing.
    #[must_use]
    pub fn name(&self, section: Section, owner: &str, key: &str) -> Option<&str> {
        let owners = self.names.get(&section)?;
        owners.get(owner)?.get(key).map(String::as_str)
    }

    /// Owners that have names in a section.
    pub fn owners(&self, section: Section) -> impl Iterator<Item = &str> {
        let owners = self.names.get(&section).into_iter().flatten();
        owners.map(|(owner, _)| owner.as_str())
    }

    /// Adds a name.
    pub fn insert(&mut self, section: Section, owner: &str, key: &str, name: &str) {
        let owners = self.names.entry(section).or_default();
        let names = owners.entry(owner.to_owned()).or_default();
        names.insert(key.to_owned(), name.to_owned());
    }

    /// Gives what is at `now`, and all below it, the names that it got at
    /// `before`.
    pub fn insert_moved(&mut self, now: &str, before: &str) {
        self.moved.insert(now.to_owned(), before.to_owned());
    }

    /// Where things are now, and where they were before.
    pub fn moved(&self) -> impl Iterator<Item = (&str, &str)> {
        let all = self.moved.iter();
        all.map(|(now, before)| (now.as_str(), before.as_str()))
    }

    /// Where a type was before, if it or its parent has moved.
    #[must_use]
    pub fn former(&self, pointer: &str) -> Option<String> {
        let mut end = pointer.len();
        loop {
            let (above, below) = pointer.split_at_checked(end)?;
            if let Some(before) = self.moved.get(above) {
                return Some(format!("{before}{below}"));
            }
            end = above.rfind('/')?;
        }
    }

    /// Remembers where the file has the name of a type.
    pub fn insert_place(&mut self, key: &str, span: Span) {
        self.places.insert(key.to_owned(), span);
    }

    /// Where the file has the name of a type.
    #[must_use]
    pub fn place(&self, key: &str) -> Option<Span> {
        self.places.get(key).copied()
    }

    /// Whether nothing has a name yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }
}
