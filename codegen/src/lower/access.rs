//! Where requests go, what they prove themselves with, and what policies do
//! to them on the way.

use std::collections::BTreeSet;

use super::address;
use super::connection::{ConnectionParameter, ConnectionParameters};
use super::demands::{Demands, Set};
use super::operation::Found;
use super::policy::{Cover, CredentialSource, Policies, PolicyCredential};
use super::report::Report;
use super::security;
use crate::model::{
    Address, Alternatives, Credential, CredentialKind, CredentialPlace, Place, Security,
};
use crate::openapi::{Document, operations};
use crate::read::Definition;
use crate::source::Node;

pub(super) use super::policy::{Change, Effect};

/// All that stands between a caller and the service.
#[derive(Debug)]
pub(super) struct Access {
    pub(super) address: Address,
    /// How the address is made, where the caller gives it.
    pub(super) address_hint: Option<String>,
    pub(super) credentials: Vec<Credential>,
    /// The calls for which policies send each of them; `None` where the
    /// document decides.
    covers: Vec<Option<Cover>>,
    demands: Demands,
    policies: Policies,
}

impl Access {
    /// Reads servers, security and connection properties.
    pub(super) fn new<'a>(
        document: &Document<'a>,
        definition: &'a Definition,
        report: &mut Report,
    ) -> Self {
        let properties = definition.properties.as_ref();
        let connection = ConnectionParameters::new(properties);
        let operations: BTreeSet<String> = operations(document)
            .into_iter()
            .map(|operation| operation.id)
            .collect();
        let mut policies = Policies::new(properties, &operations, &connection, report);
        let credentials = security::credentials(document, &connection, report);
        let covers = credentials.iter().map(|_| None).collect();
        let demands = Demands::new(document.root, &credentials);
        policies.keep_at_home(address::of_document(document).as_deref());
        let (address, address_hint) = address::find(
            document,
            &connection,
            policies.address.take(),
            definition.imported,
            report,
        );
        let mut access = Self {
            address,
            address_hint,
            credentials,
            covers,
            demands,
            policies,
        };
        access.mark_alternatives(document.root, &connection);
        for credential in std::mem::take(&mut access.policies.credentials) {
            access.add_policy_credential(credential, &connection);
        }
        access
    }

    /// What policies do to an operation.
    pub(super) fn effects_on(&self, operation: &str) -> impl Iterator<Item = &Effect> {
        self.policies.on(operation)
    }

    /// What replies to direct calls of an operation lack; a sentence each.
    pub(super) fn left_out(&self, operation: &str) -> Vec<String> {
        self.effects_on(operation)
            .filter_map(|effect| match effect {
                Effect::LeftOut(text) => Some(text.clone()),
                _ => None,
            })
            .collect()
    }

    /// Whether calls of an operation go where its own path does not say.
    pub(super) fn is_sent_elsewhere(&self, operation: &str) -> bool {
        self.effects_on(operation).any(|effect| match effect {
            Effect::Gateway(_) => true,
            Effect::Change { change, .. } => !matches!(change, Change::Value(_)),
            Effect::Send { .. } | Effect::NewsAt(_) | Effect::LeftOut(_) => false,
        })
    }

    /// The path of the usual address: of the address that is known, or of the
    /// hint at the one that is given.
    pub(super) fn base_path(&self) -> String {
        let address = match &self.address {
            Address::Known(url) => Some(url),
            Address::Given => self.address_hint.as_ref(),
        };
        let rest = address
            .and_then(|address| address.split_once("://"))
            .map_or("", |(_, rest)| rest);
        let path = rest.split_once('/').map_or("", |(_, path)| path);
        let path = path.trim_end_matches('/');
        if path.is_empty() {
            String::new()
        } else {
            format!("/{path}")
        }
    }

    /// The credential that goes to this place in calls of this operation.
    pub(super) fn credential_at(
        &self,
        found: &Found<'_>,
        place: Place,
        wire: &str,
    ) -> Option<&str> {
        let sent = self.alternatives_of(found);
        self.credentials
            .iter()
            .map(|credential| (&credential.kind, &credential.scheme))
            .filter(|(_, scheme)| sent.iter().any(|set| set.contains(scheme)))
            .find(|(kind, _)| is_sent_at(kind, place, wire))
            .map(|(_, scheme)| scheme.as_str())
    }

    /// Which calls send which credentials.
    pub(super) fn security(&self, all: &[Found<'_>]) -> Security {
        let usual = self.usual();
        let everything: Vec<String> = self
            .credentials
            .iter()
            .map(|credential| credential.scheme.clone())
            .collect();
        let operations = all
            .iter()
            .filter_map(|found| Some((found.id.clone(), self.own_security(found)?)))
            .collect();
        let is_everything = everything.is_empty() || usual == [everything];
        Security {
            usual: (!is_everything).then_some(usual),
            operations,
        }
    }

    /// What calls of an operation send, where that differs from most calls.
    pub(super) fn own_security(&self, found: &Found<'_>) -> Option<Alternatives> {
        Some(self.alternatives_of(found)).filter(|own| *own != self.usual())
    }

    fn usual(&self) -> Alternatives {
        self.with_policies(self.demands.usual(), |cover| *cover == Cover::All)
    }

    fn alternatives_of(&self, found: &Found<'_>) -> Alternatives {
        let own = self.demands.of(found.node.get("security"));
        self.with_policies(&own, |cover| cover.has(&found.id))
    }

    /// The sets, each with what policies send besides, in the order of the
    /// credentials. A set of nothing alone is no set.
    fn with_policies(&self, sets: &[Set], covers: impl Fn(&Cover) -> bool) -> Alternatives {
        let nothing = [Set::new()];
        let sets = if sets.is_empty() { &nothing } else { sets };
        let full: Alternatives = sets
            .iter()
            .map(|set| {
                self.credentials
                    .iter()
                    .zip(&self.covers)
                    .filter(|(credential, cover)| {
                        set.contains(&credential.scheme) || cover.as_ref().is_some_and(&covers)
                    })
                    .map(|(credential, _)| credential.scheme.clone())
                    .collect()
            })
            .collect();
        if full.iter().all(Vec::is_empty) {
            return Vec::new();
        }
        full
    }

    /// Credentials of which one is enough may each be left out.
    fn mark_alternatives(&mut self, root: &Node, connection: &ConnectionParameters<'_>) {
        let demands: Vec<BTreeSet<&str>> = root
            .get("security")
            .map(Node::items)
            .unwrap_or_default()
            .iter()
            .map(|item| {
                item.members()
                    .iter()
                    .map(|member| member.name.as_str())
                    .collect()
            })
            .collect();
        let several = self.credentials.len() > 1;
        for credential in &mut self.credentials {
            let always = !demands.is_empty()
                && demands
                    .iter()
                    .all(|demand| demand.contains(credential.scheme.as_str()));
            credential.optional |= (several && !always) || connection.is_choice(&credential.kind);
        }
    }

    fn add_policy_credential(
        &mut self,
        given: PolicyCredential,
        connection: &ConnectionParameters<'_>,
    ) {
        let existing = self
            .credentials
            .iter_mut()
            .zip(&self.covers)
            .find(|(credential, cover)| {
                let of_all = cover.as_ref().is_none_or(|cover| *cover == Cover::All);
                of_all && has_place(&credential.kind, &given.place)
            });
        match (&given.source, existing) {
            (CredentialSource::Placeholder, Some(_)) => {}
            (CredentialSource::SameHeader, Some((credential, _))) => {
                if let CredentialKind::ApiKey { prefix, .. } = &mut credential.kind {
                    *prefix = given.prefix;
                }
            }
            (CredentialSource::SameHeader, None) => self.policies.prefix(&given),
            (CredentialSource::Parameter { name, has_default }, Some((credential, _)))
                if given.cover == Cover::All =>
            {
                let parameter = connection.get(name);
                credential.kind = api_key(&given, name, parameter);
                credential.optional |= *has_default;
                if let Some(description) = parameter.and_then(ConnectionParameter::description) {
                    credential.description.get_or_insert(description);
                }
            }
            (CredentialSource::Parameter { name, has_default }, _) => {
                let parameter = connection.get(name);
                let optional = *has_default
                    || given.cover != Cover::All
                    || parameter.is_some_and(ConnectionParameter::may_be_left_out)
                    || connection.is_choice(&api_key(&given, name, parameter));
                self.push(&given, name, parameter, optional);
            }
            (CredentialSource::Placeholder, None) => {
                let (CredentialPlace::Header(name) | CredentialPlace::Query(name)) = &given.place;
                let name = name.clone();
                self.push(&given, &name, None, true);
            }
        }
    }

    fn push(
        &mut self,
        given: &PolicyCredential,
        name: &str,
        parameter: Option<&ConnectionParameter<'_>>,
        optional: bool,
    ) {
        let taken = |scheme: &str| self.credentials.iter().any(|known| known.scheme == scheme);
        let (CredentialPlace::Header(wire) | CredentialPlace::Query(wire)) = &given.place;
        // One connection parameter may go to several places.
        let scheme = match (taken(name), format!("{name} {wire}")) {
            (false, _) => name.to_owned(),
            (true, longer) if !taken(&longer) => longer,
            (true, _) => return,
        };
        self.credentials.push(Credential {
            scheme,
            kind: api_key(given, name, parameter),
            description: parameter.and_then(ConnectionParameter::description),
            optional,
        });
        self.covers.push(Some(given.cover.clone()));
    }
}

fn api_key(
    given: &PolicyCredential,
    name: &str,
    parameter: Option<&ConnectionParameter<'_>>,
) -> CredentialKind {
    CredentialKind::ApiKey {
        title: parameter.map_or_else(|| name.to_owned(), ConnectionParameter::title),
        parameter: name.to_owned(),
        place: given.place.clone(),
        prefix: given.prefix.clone(),
        secret: parameter.is_none_or(ConnectionParameter::is_secret) || is_secret_name(name),
    }
}

/// Some ask for secrets in a field that shows what is typed.
fn is_secret_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["secret", "token", "password", "key"]
        .iter()
        .any(|word| name.ends_with(word))
}

fn has_place(kind: &CredentialKind, wanted: &CredentialPlace) -> bool {
    match (kind, wanted) {
        (
            CredentialKind::ApiKey {
                place: CredentialPlace::Header(has),
                ..
            },
            CredentialPlace::Header(wanted),
        ) => has.eq_ignore_ascii_case(wanted),
        (
            CredentialKind::ApiKey {
                place: CredentialPlace::Query(has),
                ..
            },
            CredentialPlace::Query(wanted),
        ) => has == wanted,
        _ => false,
    }
}

fn is_sent_at(kind: &CredentialKind, place: Place, wire: &str) -> bool {
    match place {
        Place::Path { .. } => false,
        Place::Query(_) => has_place(kind, &CredentialPlace::Query(wire.to_owned())),
        Place::Header(_) => match kind {
            CredentialKind::ApiKey { .. } => {
                has_place(kind, &CredentialPlace::Header(wire.to_owned()))
            }
            CredentialKind::Basic { .. }
            | CredentialKind::OAuth(_)
            | CredentialKind::Bearer { .. } => wire.eq_ignore_ascii_case("authorization"),
            CredentialKind::Setting { .. } => false,
        },
    }
}
