//! Policies: what Microsoft's gateway does to requests and replies.

mod hosts;
mod instance;
mod routes;
mod secrets;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use super::connection::ConnectionParameters;
use super::report::Report;
use crate::model::{Computed, CredentialPlace, Route, Template};
use crate::source::Node;

use hosts::Host;
use instance::Policy;

/// Which operations something covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cover {
    All,
    Operations(BTreeSet<String>),
}

impl Cover {
    /// Whether this operation is among them.
    pub(super) fn has(&self, operation: &str) -> bool {
        match self {
            Self::All => true,
            Self::Operations(names) => names.contains(operation),
        }
    }
}

/// What a policy does to the operations that it covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// Sends a fixed value; `yields` to one that the caller gives.
    Send {
        place: CredentialPlace,
        name: String,
        value: String,
        yields: bool,
    },
    /// A direct call does what the gateway would. Where an operation lacks the
    /// inputs for it, only the gateway can; the reason.
    Change { change: Change, otherwise: String },
    /// Replies lack what the gateway would set; a sentence about it.
    LeftOut(String),
    /// A poll's answer has its news here.
    NewsAt(Vec<String>),
    /// Only Microsoft's gateway can do it; the reason.
    Gateway(String),
}

/// What the gateway changes in a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// The address.
    Base(Template),
    /// Path and method.
    Route {
        method: Option<String>,
        route: Route,
    },
    /// A header or a query parameter.
    Value(Computed),
}

/// A credential that a policy puts into requests.
#[derive(Clone, Debug)]
pub(super) struct PolicyCredential {
    pub(super) place: CredentialPlace,
    pub(super) prefix: String,
    pub(super) source: CredentialSource,
    pub(super) cover: Cover,
}

/// Where a policy takes a credential from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum CredentialSource {
    /// From a connection parameter.
    Parameter { name: String, has_default: bool },
    /// From what is in that header already: only the prefix is added.
    SameHeader,
    /// Microsoft's gateway has the secret; a placeholder stands for it.
    Placeholder,
}

/// An address that a policy sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PolicyAddress {
    Known(String),
    /// Depends on the connection; a hint for people.
    Given(String),
}

/// All policies of a connector.
#[derive(Debug, Default)]
pub(super) struct Policies {
    effects: Vec<(Cover, Effect)>,
    by_operation: BTreeMap<String, Vec<usize>>,
    general: Vec<usize>,
    pub(super) credentials: Vec<PolicyCredential>,
    /// The address of most calls.
    pub(super) address: Option<PolicyAddress>,
    /// Calls that stay with the address of the document, where most do not.
    pub(super) at_home: Option<Cover>,
}

impl Policies {
    /// Reads the policies and script operations of `apiProperties.json`;
    /// `operations` are the names of all that the document has.
    pub(super) fn new(
        root: Option<&Node>,
        operations: &BTreeSet<String>,
        connection: &ConnectionParameters<'_>,
        report: &mut Report,
    ) -> Self {
        let mut policies = Self::default();
        let Some(properties) = root.map(|root| root.get("properties").unwrap_or(root)) else {
            return policies;
        };
        let instances = properties.get("policyTemplateInstances").map(Node::items);
        let mut hosts = Vec::new();
        for node in instances.unwrap_or_default() {
            let Some(policy) = Policy::read(node, operations) else {
                report.warn(node.span, "a policy without `templateId` is left out");
                continue;
            };
            policies.compile(&policy, &mut hosts, report);
        }
        policies.settle_hosts(hosts, operations, connection);
        policies.add_scripts(properties);
        policies.index();
        policies
    }

    /// What happens to an operation, in the order of the policies.
    pub(super) fn on(&self, operation: &str) -> impl Iterator<Item = &Effect> {
        let own = self
            .by_operation
            .get(operation)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let mut all: Vec<usize> = self.general.iter().chain(own).copied().collect();
        all.sort_unstable();
        all.into_iter()
            .filter_map(|index| self.effects.get(index).map(|(_, effect)| effect))
    }

    fn compile(&mut self, policy: &Policy<'_>, hosts: &mut Vec<Host>, report: &mut Report) {
        match policy.template.as_str() {
            "setheader" | "setqueryparameter" if policy.on_replies => {}
            "setheader" => self.set(policy, CredentialPlace::Header, report),
            "setqueryparameter" => self.set(policy, CredentialPlace::Query, report),
            "dynamichosturl" | "dynamicsubdomain" => hosts.push(Host::of(policy)),
            "routerequesttoendpoint" => self.change(policy, routes::change(policy)),
            "pollingtrigger" => {
                let path = policy.value("triggerDataPath").unwrap_or_default();
                let path = path.split_once("()").map_or("", |(_, path)| path);
                let words = path
                    .split('.')
                    .filter(|word| !word.is_empty())
                    .map(str::to_owned);
                self.add(policy.cover.clone(), Effect::NewsAt(words.collect()));
            }
            "setproperty" if policy.on_replies => self.leave_out(policy),
            // Leads further pages through the gateway, and tells the platform
            // how a connection is: nothing that a direct call would miss.
            "updatenextlink" | "setconnectionstatustounauthenticated" => {}
            _ => self.change(policy, None),
        }
    }

    /// A change that direct calls make; where there is none, the gateway's.
    fn change(&mut self, policy: &Policy<'_>, change: Option<Change>) {
        let otherwise = policy.reason();
        let effect = match change {
            Some(change) => Effect::Change { change, otherwise },
            None => Effect::Gateway(otherwise),
        };
        self.add(policy.cover.clone(), effect);
    }

    /// A member of replies, which callers must not rely on anyway.
    fn leave_out(&mut self, policy: &Policy<'_>) {
        let words = [
            "newPropertyParentPathTemplate",
            "newPropertySubPathTemplate",
        ];
        let path: Vec<String> = words
            .iter()
            .filter_map(|word| policy.value(word))
            .map(|path| path.trim().trim_start_matches("@body()").to_owned())
            .map(|path| path.trim_matches(['.', '/']).to_owned())
            .filter(|path| !path.is_empty())
            .collect();
        let text = format!(
            "Through a managed connection the gateway sets `{}` in the reply; \
             a direct one gives the reply as the service sends it.",
            path.join(".")
        );
        self.add(policy.cover.clone(), Effect::LeftOut(text));
    }

    /// Operations that a script rewrites. An empty list is what tools write
    /// where there is no script.
    fn add_scripts(&mut self, properties: &Node) {
        let names: BTreeSet<String> = properties
            .get("scriptOperations")
            .map(Node::items)
            .unwrap_or_default()
            .iter()
            .filter_map(Node::text)
            .map(str::to_owned)
            .collect();
        if names.is_empty() {
            return;
        }
        let cover = if names.contains("*") {
            Cover::All
        } else {
            Cover::Operations(names)
        };
        self.add(
            cover,
            Effect::Gateway("a script of the connector rewrites it".to_owned()),
        );
    }

    fn add(&mut self, cover: Cover, effect: Effect) {
        self.effects.push((cover, effect));
    }

    fn index(&mut self) {
        self.general.clear();
        self.by_operation.clear();
        for (index, (cover, _)) in self.effects.iter().enumerate() {
            match cover {
                Cover::All => self.general.push(index),
                Cover::Operations(names) => {
                    for name in names {
                        self.by_operation
                            .entry(name.clone())
                            .or_default()
                            .push(index);
                    }
                }
            }
        }
    }
}
