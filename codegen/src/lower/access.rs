//! Where requests go, what they prove themselves with, and what policies do
//! to them on the way.

use std::collections::BTreeSet;

use super::address;
use super::connection::{ConnectionParameter, ConnectionParameters};
use super::document::Document;
use super::operation::{self, Found};
use super::policy::{Cover, CredentialSource, Policies, PolicyCredential};
use super::report::Report;
use super::security;
use crate::model::{Address, Credential, CredentialKind, CredentialPlace, Place};
use crate::read::Definition;
use crate::read::tree::Node;

pub(super) use super::policy::{Change, Effect};

/// All that stands between a caller and the service.
#[derive(Debug)]
pub(super) struct Access {
    pub(super) address: Address,
    /// How the address is made, where the caller gives it.
    pub(super) address_hint: Option<String>,
    pub(super) credentials: Vec<Credential>,
    covers: Vec<Cover>,
    /// The schemes that calls use which do not say otherwise.
    usual: BTreeSet<String>,
    /// The document names schemes for all calls.
    document_demands: bool,
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
        let operations = operation::ids(document);
        let mut policies = Policies::new(properties, &operations, &connection, report);
        let credentials = security::credentials(document, &connection, report);
        let covers = credentials.iter().map(|_| Cover::All).collect();
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
            usual: BTreeSet::new(),
            document_demands: document
                .root
                .get("security")
                .is_some_and(|list| !list.items().is_empty()),
            policies: Policies::default(),
        };
        access.usual = access.usual_schemes(document.root);
        access.mark_alternatives(document.root, &connection);
        for credential in std::mem::take(&mut policies.credentials) {
            access.add_policy_credential(credential, &connection, report);
        }
        access.policies = policies;
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
    pub(super) fn credential_at(&self, operation: &str, place: Place, wire: &str) -> Option<&str> {
        self.credentials
            .iter()
            .zip(&self.covers)
            .filter(|(_, cover)| cover.has(operation))
            .find(|(credential, _)| is_sent_at(&credential.kind, place, wire))
            .map(|(credential, _)| credential.scheme.as_str())
    }

    /// The credentials of one operation, where they differ from all.
    pub(super) fn security_of(&self, found: &Found<'_>) -> Option<Vec<String>> {
        let own = found
            .node
            .get("security")
            .filter(|node| node.kind() == "a list");
        let known: BTreeSet<String> = own
            .into_iter()
            .flat_map(names_in)
            .filter(|name| self.credentials.iter().any(|known| known.scheme == *name))
            .map(str::to_owned)
            .collect();
        let schemes = match own {
            _ if !known.is_empty() => known,
            // Below a list of schemes, an empty one means none. Microsoft's own
            // tools write empty lists only, and mean the connection's.
            Some(list) if list.items().is_empty() && self.document_demands => BTreeSet::new(),
            _ => self.usual.clone(),
        };

        let used: Vec<String> = self
            .credentials
            .iter()
            .zip(&self.covers)
            .filter(|(credential, cover)| match cover {
                Cover::All => schemes.contains(&credential.scheme),
                Cover::Operations(_) => cover.has(&found.id),
            })
            .map(|(credential, _)| credential.scheme.clone())
            .collect();
        (used.len() < self.credentials.len()).then_some(used)
    }

    /// The schemes that the document demands; all, where it names none that
    /// it has.
    fn usual_schemes(&self, root: &Node) -> BTreeSet<String> {
        let all: BTreeSet<String> = self
            .credentials
            .iter()
            .map(|credential| credential.scheme.clone())
            .collect();
        let said: BTreeSet<String> = root
            .get("security")
            .into_iter()
            .flat_map(names_in)
            .filter(|name| all.contains(*name))
            .map(str::to_owned)
            .collect();
        if said.is_empty() { all } else { said }
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
        report: &mut Report,
    ) {
        let existing = self
            .credentials
            .iter_mut()
            .zip(&self.covers)
            .find(|(credential, cover)| {
                **cover == Cover::All && has_place(&credential.kind, &given.place)
            });
        match (&given.source, existing) {
            (CredentialSource::Placeholder, Some(_)) => {}
            (CredentialSource::SameHeader, Some((credential, _))) => {
                if let CredentialKind::ApiKey { prefix, .. } = &mut credential.kind {
                    *prefix = given.prefix;
                }
            }
            (CredentialSource::SameHeader, None) => {
                report.warn(
                    given.at,
                    "this policy changes a header that nothing sends: it is left out",
                );
            }
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
        if given.cover == Cover::All {
            self.usual.insert(scheme.clone());
        }
        self.credentials.push(Credential {
            scheme,
            kind: api_key(given, name, parameter),
            description: parameter.and_then(ConnectionParameter::description),
            optional,
        });
        self.covers.push(given.cover.clone());
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

/// The scheme names of a `security` list.
fn names_in(list: &Node) -> impl Iterator<Item = &str> {
    list.items()
        .iter()
        .flat_map(Node::members)
        .map(|member| member.name.as_str())
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
        },
    }
}
