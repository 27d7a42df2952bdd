//! Policies: what Microsoft's gateway does to requests and replies.

pub(crate) mod expression;
pub(crate) mod hosts;
mod instance;
mod routes;
mod secrets;
mod values;

use std::collections::BTreeSet;

use crate::model::{Computed, CredentialLocation, Route, Template};
use crate::source::Diagnostics;
use crate::source::Node;

use hosts::Host;
use instance::Instance;

/// Which operations something covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cover {
    All,
    Operations(BTreeSet<String>),
}

impl Cover {
    /// Whether this operation is among them.
    pub(crate) fn has(&self, operation: &str) -> bool {
        match self {
            Self::All => true,
            Self::Operations(names) => names.contains(operation),
        }
    }
}

/// One policy, or the script of a connector.
#[derive(Debug)]
pub(crate) struct Policy {
    pub(crate) cover: Cover,
    pub(crate) does: Does,
}

/// What a policy does.
#[derive(Debug)]
pub(crate) enum Does {
    Effect(Effect),
    /// Puts a credential into requests.
    Prove(PolicyCredential),
    /// Sets the address.
    Lead(Host),
}

/// What a policy does to the operations that it covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Sends a fixed value; `skip_if_present` to one that the caller gives.
    Send {
        location: CredentialLocation,
        name: String,
        value: String,
        skip_if_present: bool,
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

impl Effect {
    /// A change that direct calls make; where there is none, the gateway's.
    fn change(change: Option<Change>, reason: String) -> Self {
        match change {
            Some(change) => Self::Change {
                change,
                otherwise: reason,
            },
            None => Self::Gateway(reason),
        }
    }
}

/// What the gateway changes in a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Change {
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
pub(crate) struct PolicyCredential {
    pub(crate) location: CredentialLocation,
    pub(crate) prefix: String,
    pub(crate) source: CredentialSource,
}

/// Where a policy takes a credential from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum CredentialSource {
    /// From a connection parameter.
    Parameter { name: String, has_default: bool },
    /// From what is in that header already: only the prefix is added.
    SameHeader,
    /// Microsoft's gateway has the secret; a placeholder stands for it.
    Placeholder,
}

/// Reads the policies and script operations of `apiProperties.json`, in the
/// order of the file; `operations` are all that the document has.
pub(crate) fn read(
    root: Option<&Node>,
    operations: &BTreeSet<&str>,
    report: &mut Diagnostics,
) -> Vec<Policy> {
    let Some(properties) = root.map(|root| root.get("properties").unwrap_or(root)) else {
        return Vec::new();
    };
    let instances = properties.get("policyTemplateInstances").map(Node::items);
    let mut policies = Vec::new();
    for node in instances.unwrap_or_default() {
        let Some(instance) = Instance::read(node, operations) else {
            report.warn(node.span, "a policy without `templateId` is left out");
            continue;
        };
        let cover = instance.cover.clone();
        let does = does(&instance, report);
        policies.extend(does.map(|does| Policy { cover, does }));
    }
    policies.extend(script(properties));
    policies
}

fn does(instance: &Instance<'_>, report: &mut Diagnostics) -> Option<Does> {
    let effect = match instance.template.as_str() {
        "setheader" | "setqueryparameter" if instance.on_replies => return None,
        "setheader" => return values::set(instance, CredentialLocation::Header, report),
        "setqueryparameter" => return values::set(instance, CredentialLocation::Query, report),
        "dynamichosturl" | "dynamicsubdomain" => return Some(Does::Lead(Host::of(instance))),
        // Leads further pages through the gateway, and tells the platform
        // how a connection is: nothing that a direct call would miss.
        "updatenextlink" | "setconnectionstatustounauthenticated" => return None,
        "routerequesttoendpoint" => Effect::change(routes::change(instance), instance.reason()),
        "pollingtrigger" => Effect::NewsAt(news_at(instance)),
        "setproperty" if instance.on_replies => left_out(instance),
        _ => Effect::Gateway(instance.reason()),
    };
    Some(Does::Effect(effect))
}

/// The names that lead to the news in a poll's answer.
fn news_at(instance: &Instance<'_>) -> Vec<String> {
    let path = instance.value("triggerDataPath").unwrap_or_default();
    let path = path.split_once("()").map_or("", |(_, path)| path);
    let words = path.split('.').filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// A member of replies, which callers must not rely on anyway.
fn left_out(instance: &Instance<'_>) -> Effect {
    let words = [
        "newPropertyParentPathTemplate",
        "newPropertySubPathTemplate",
    ];
    let path: Vec<String> = words
        .iter()
        .filter_map(|word| instance.value(word))
        .map(|path| path.trim().trim_start_matches("@body()").to_owned())
        .map(|path| path.trim_matches(['.', '/']).to_owned())
        .filter(|path| !path.is_empty())
        .collect();
    Effect::LeftOut(format!(
        "Through a managed connection the gateway sets `{}` in the reply; \
         a direct one gives the reply as the service sends it.",
        path.join(".")
    ))
}

/// Operations that a script rewrites. An empty list is what tools write where
/// there is no script.
fn script(properties: &Node) -> Option<Policy> {
    let listed = properties.get("scriptOperations").map(Node::items);
    let names = listed.unwrap_or_default().iter().filter_map(Node::text);
    let names: BTreeSet<String> = names.map(str::to_owned).collect();
    if names.is_empty() {
        return None;
    }
    let cover = if names.contains("*") {
        Cover::All
    } else {
        Cover::Operations(names)
    };
    let reason = "a script of the connector rewrites it".to_owned();
    Some(Policy {
        cover,
        does: Does::Effect(Effect::Gateway(reason)),
    })
}
