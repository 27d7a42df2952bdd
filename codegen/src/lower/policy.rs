//! Policies: what Microsoft's gateway does to requests and replies.

use std::collections::{BTreeMap, BTreeSet};

use super::connection::ConnectionParameters;
use super::expression::{Piece, parse};
use super::headers::{Ownership, ownership};
use super::literal::plain_text;
use super::report::Report;
use crate::model::CredentialPlace;
use crate::read::Place;
use crate::read::tree::Node;

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
    /// A poll's answer has its news here.
    NewsAt(Vec<String>),
    /// Only Microsoft's gateway can do it; the reason.
    Gateway(String),
}

/// A credential that a policy puts into requests.
#[derive(Clone, Debug)]
pub(super) struct PolicyCredential {
    pub(super) place: CredentialPlace,
    pub(super) prefix: String,
    pub(super) source: CredentialSource,
    pub(super) cover: Cover,
    pub(super) at: Place,
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
    pub(super) address: Option<PolicyAddress>,
}

impl Policies {
    /// Reads the policies and script operations of `apiProperties.json`.
    pub(super) fn new(
        root: Option<&Node>,
        connection: &ConnectionParameters<'_>,
        report: &mut Report,
    ) -> Self {
        let mut policies = Self::default();
        let Some(properties) = root.map(|root| root.get("properties").unwrap_or(root)) else {
            return policies;
        };
        let instances = properties.get("policyTemplateInstances").map(Node::items);
        for node in instances.unwrap_or_default() {
            let Some(policy) = Policy::read(node) else {
                report.warn(node.place, "a policy without `templateId` is left out");
                continue;
            };
            policies.compile(&policy, connection, report);
        }
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

    fn compile(
        &mut self,
        policy: &Policy<'_>,
        connection: &ConnectionParameters<'_>,
        report: &mut Report,
    ) {
        match policy.template.as_str() {
            "setheader" | "setqueryparameter" if policy.on_replies => {}
            "setheader" => self.set(policy, CredentialPlace::Header, report),
            "setqueryparameter" => self.set(policy, CredentialPlace::Query, report),
            "dynamichosturl" | "dynamicsubdomain" => self.set_address(policy, connection),
            "pollingtrigger" => {
                let path = policy.value("triggerDataPath").unwrap_or_default();
                let path = path.split_once("()").map_or("", |(_, path)| path);
                let words = path
                    .split('.')
                    .filter(|word| !word.is_empty())
                    .map(str::to_owned);
                self.add(policy.cover.clone(), Effect::NewsAt(words.collect()));
            }
            // Leads further pages through the gateway, and tells the platform
            // how a connection is: nothing that a direct call would miss.
            "updatenextlink" | "setconnectionstatustounauthenticated" => {}
            _ => self.leave_to_gateway(policy),
        }
    }

    /// A header or a query parameter.
    fn set(
        &mut self,
        policy: &Policy<'_>,
        place: fn(String) -> CredentialPlace,
        report: &mut Report,
    ) {
        let Some(name) = policy.value("name").filter(|name| !name.trim().is_empty()) else {
            report.warn(
                policy.at,
                "this policy names nothing to set: it is left out",
            );
            return;
        };
        let name = name.trim().to_owned();
        let place = place(name.clone());
        let value = policy.value("value").unwrap_or_default();
        let is_header = matches!(place, CredentialPlace::Header(_));
        if is_header && matches!(ownership(&name), Ownership::Transport | Ownership::Invalid) {
            report.warn(
                policy.at,
                format!("the header `{name}` belongs to HTTP: it is not set"),
            );
            return;
        }
        match credential_source(&parse(&value), &place) {
            Some((prefix, source)) => self.credentials.push(PolicyCredential {
                place,
                prefix,
                source,
                cover: policy.cover.clone(),
                at: policy.at,
            }),
            None if !is_literal(&value) => self.leave_to_gateway(policy),
            None if claims_platform(&name, &value) => {}
            None if is_header && !value.bytes().all(|byte| (b' '..=b'~').contains(&byte)) => {
                report.warn(
                    policy.at,
                    format!("no header can carry the value of `{name}`: it is not set"),
                );
            }
            None => {
                let yields = policy
                    .value("existsAction")
                    .is_some_and(|action| action == "skip");
                self.add(
                    policy.cover.clone(),
                    Effect::Send {
                        place,
                        name,
                        value,
                        yields,
                    },
                );
            }
        }
    }

    fn set_address(&mut self, policy: &Policy<'_>, connection: &ConnectionParameters<'_>) {
        let template = policy.value("urlTemplate").unwrap_or_default();
        let pieces = parse(template.trim());
        let depends_on_call = pieces
            .iter()
            .any(|piece| matches!(piece, Piece::Header(_) | Piece::Other(_)));
        if depends_on_call || policy.cover != Cover::All {
            self.leave_to_gateway(policy);
            return;
        }
        let mut known = Some(String::new());
        let mut hint = String::new();
        for piece in pieces {
            let (plain, said) = match piece {
                Piece::Text(text) => (Some(text.clone()), text),
                Piece::Connection { name, default } => {
                    let title = connection
                        .get(&name)
                        .map_or(name, super::connection::ConnectionParameter::title);
                    (
                        default.filter(|default| !default.is_empty()),
                        format!("{{{title}}}"),
                    )
                }
                Piece::Header(text) | Piece::Other(text) => (None, text),
            };
            hint.push_str(&said);
            known = known.zip(plain).map(|(known, plain)| known + &plain);
        }
        self.address = Some(match known {
            Some(known) => PolicyAddress::Known(known),
            None => PolicyAddress::Given(hint),
        });
    }

    fn leave_to_gateway(&mut self, policy: &Policy<'_>) {
        let reason = match policy.title.as_deref() {
            Some(title) => format!("the policy \"{title}\" ({}) rewrites it", policy.template),
            None => format!("a policy ({}) rewrites it", policy.template),
        };
        self.add(policy.cover.clone(), Effect::Gateway(reason));
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

/// One policy as it stands in the file.
struct Policy<'a> {
    template: String,
    title: Option<String>,
    cover: Cover,
    on_replies: bool,
    parameters: Option<&'a Node>,
    at: Place,
}

impl<'a> Policy<'a> {
    fn read(node: &'a Node) -> Option<Self> {
        let parameters = node.get("parameters");
        let said = |word: &str| parameters.and_then(|node| node.get(word));
        let operations = said("x-ms-apimTemplate-operationName");
        let names: BTreeSet<String> = operations
            .map(|node| node.items().iter().chain([node]).filter_map(Node::text))
            .into_iter()
            .flatten()
            .map(str::to_owned)
            .collect();
        Some(Self {
            template: node.text_of("templateId")?.trim().to_ascii_lowercase(),
            title: node
                .text_of("title")
                .map(str::trim)
                .filter(|title| !title.is_empty())
                .map(str::to_owned),
            cover: if names.is_empty() {
                Cover::All
            } else {
                Cover::Operations(names)
            },
            on_replies: said("x-ms-apimTemplate-policySection")
                .and_then(Node::text)
                .is_some_and(|section| section.eq_ignore_ascii_case("response")),
            parameters,
            at: node.place,
        })
    }

    fn value(&self, word: &str) -> Option<String> {
        let name = format!("x-ms-apimTemplateParameter.{word}");
        self.parameters
            .and_then(|node| node.get(&name))
            .and_then(plain_text)
    }
}

/// The credential that a value carries, with what is written before it.
fn credential_source(
    pieces: &[Piece],
    place: &CredentialPlace,
) -> Option<(String, CredentialSource)> {
    let (prefix, last) = match pieces {
        [] => (String::new(), None),
        [only] => (String::new(), Some(only)),
        [Piece::Text(prefix), last] => (prefix.clone(), Some(last)),
        _ => return None,
    };
    let (CredentialPlace::Header(target) | CredentialPlace::Query(target)) = place;
    match last {
        Some(Piece::Connection { name, default }) => {
            let (name, has_default) = (name.clone(), default.is_some());
            Some((prefix, CredentialSource::Parameter { name, has_default }))
        }
        Some(Piece::Header(name)) if name.eq_ignore_ascii_case(target) => {
            Some((prefix, CredentialSource::SameHeader))
        }
        Some(Piece::Text(text)) if is_placeholder(target, text) => {
            Some((String::new(), CredentialSource::Placeholder))
        }
        None => Some((String::new(), CredentialSource::Placeholder)),
        _ => None,
    }
}

fn is_literal(value: &str) -> bool {
    parse(value)
        .iter()
        .all(|piece| matches!(piece, Piece::Text(_)))
}

/// Whether a literal stands for a secret that only Microsoft's gateway has, or
/// is one: a secret is never sent as it stands in a public file.
fn is_placeholder(name: &str, value: &str) -> bool {
    let (name, value) = (name.to_ascii_lowercase(), value.trim().to_ascii_lowercase());
    let names_secret = [
        "key",
        "token",
        "secret",
        "password",
        "authorization",
        "credential",
    ]
    .iter()
    .any(|word| name.contains(word));
    let stands_for_one = [
        "placeholder",
        "dummy",
        "your",
        "replace",
        "changeme",
        "xxxx",
        "<",
        "{{",
        "[[",
    ]
    .iter()
    .any(|word| value.contains(word));
    value.is_empty() || names_secret || stands_for_one
}

/// Whether a literal claims that Microsoft's platform is calling.
fn claims_platform(name: &str, value: &str) -> bool {
    let plain: String = value
        .to_ascii_lowercase()
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect();
    let platform = [
        "powerautomate",
        "powerapps",
        "powerplatform",
        "powerbi",
        "microsoft",
        "msflow",
        "azure",
        "logicapp",
        "copilot",
        "sentinel",
        "mspower",
    ];
    name.eq_ignore_ascii_case("user-agent") || platform.iter().any(|word| plain.contains(word))
}
