//! Which credentials calls need: the `security` lists of a document.

use std::collections::BTreeSet;

use crate::model::Credential;
use crate::source::{Node, Value};

/// Names of credentials that go together.
pub(crate) type Set = BTreeSet<String>;

/// Sets of credentials of which one is enough.
#[derive(Debug)]
pub(crate) struct Demands {
    known: Set,
    /// The connection's credentials that the document lacks: each alone is
    /// enough.
    undeclared: Vec<Set>,
    usual: Vec<Set>,
    /// The document names schemes for all calls.
    is_strict: bool,
}

impl Demands {
    /// Reads what all calls need, given the credentials of the schemes and of
    /// the connection.
    pub(crate) fn new(root: &Node, credentials: &[Credential]) -> Self {
        let schemes = root
            .get("components")
            .and_then(|components| components.get("securitySchemes"));
        let names = credentials.iter().map(|credential| &credential.scheme);
        let (declared, undeclared): (Set, Set) = names
            .cloned()
            .partition(|name| schemes.is_some_and(|schemes| schemes.get(name).is_some()));
        let list = root.get("security");
        let mut demands = Self {
            known: declared.clone(),
            undeclared: undeclared
                .into_iter()
                .map(|name| Set::from([name]))
                .collect(),
            usual: Vec::new(),
            is_strict: list.is_some_and(|list| !list.items().is_empty()),
        };
        let said = list.map(|list| demands.sets_in(list)).unwrap_or_default();
        let all = (!declared.is_empty()).then_some(declared);
        demands.usual = if said.is_empty() {
            demands.or_undeclared(all.into_iter().collect())
        } else {
            said
        };
        demands
    }

    /// Of calls without a list of their own.
    pub(crate) fn usual(&self) -> &[Set] {
        &self.usual
    }

    /// Of a call with this list.
    pub(crate) fn of(&self, own: Option<&Node>) -> Vec<Set> {
        let Some(list) = own.filter(|node| matches!(node.value, Value::List(_))) else {
            return self.usual.clone();
        };
        // Below a list of schemes, an empty one means none. Microsoft's tools
        // write only empty lists, which mean the connection's.
        if list.items().is_empty() && self.is_strict {
            return Vec::new();
        }
        let said = self.sets_in(list);
        if said.is_empty() {
            self.usual.clone()
        } else {
            said
        }
    }

    /// The known schemes of a list. An empty alternative counts only if there
    /// is no other.
    fn sets_in(&self, list: &Node) -> Vec<Set> {
        let said = list.items().iter().filter_map(|item| {
            let names = item.members().iter().map(|member| member.name.clone());
            let set: Set = names.filter(|name| self.known.contains(name)).collect();
            (!set.is_empty() || item.members().is_empty()).then_some(set)
        });
        let (mut sets, empty): (Vec<Set>, Vec<Set>) = said.partition(|set| !set.is_empty());
        if !sets.is_empty() {
            sets = self.or_undeclared(sets);
        }
        sets.extend(empty);
        sets
    }

    fn or_undeclared(&self, mut sets: Vec<Set>) -> Vec<Set> {
        sets.extend(self.undeclared.iter().cloned());
        sets
    }
}
