//! Credentials: the document's schemes, and those that policies add to
//! requests.

use std::collections::{BTreeMap, BTreeSet};

use super::connection::{ConnectionParameter, ConnectionParameters};
use super::demands::Set;
use super::policy::{
    Cover, CredentialSource, Does, Effect, GatewayChange, Policy, PolicyCredential,
};
use crate::model::{Alternatives, Computed, Credential, CredentialKind, CredentialLocation, Piece};
use crate::source::Node;

/// All credentials of a connector, and which calls policies send them with.
#[derive(Debug)]
pub(crate) struct CredentialSet {
    all: Vec<Held>,
    /// Policies that only add a prefix to what a caller gives.
    prefixes: BTreeMap<usize, Effect>,
}

#[derive(Debug)]
struct Held {
    credential: Credential,
    /// The calls for which policies send it; `None` if the document decides.
    cover: Option<Cover>,
}

impl CredentialSet {
    /// Joins the document's schemes with those of policies, in their order.
    pub(crate) fn of(
        root: &Node,
        schemes: Vec<Credential>,
        policies: &[Policy],
        connection: &ConnectionParameters<'_>,
    ) -> Self {
        let all = schemes.into_iter().map(|credential| Held {
            credential,
            cover: None,
        });
        let mut credentials = Self {
            all: all.collect(),
            prefixes: BTreeMap::new(),
        };
        credentials.mark_alternatives(root, connection);
        for (index, policy) in policies.iter().enumerate() {
            if let Does::Prove(given) = &policy.does {
                credentials.add(index, given, &policy.cover, connection);
            }
        }
        credentials
    }

    pub(crate) fn into_credentials(self) -> Vec<Credential> {
        self.all.into_iter().map(|held| held.credential).collect()
    }

    /// What else a policy that sends a credential does.
    pub(crate) fn effect(&self, policy: usize) -> Option<Effect> {
        self.prefixes.get(&policy).cloned()
    }

    /// The sets with what policies add, in the order of the credentials. A
    /// single empty set is left out.
    pub(crate) fn sent(&self, sets: &[Set], covers: impl Fn(&Cover) -> bool) -> Alternatives {
        let nothing = [Set::new()];
        let sets = if sets.is_empty() { &nothing } else { sets };
        let of_set = |set: &Set| {
            let held = self.all.iter().filter(|held| {
                set.contains(&held.credential.scheme) || held.cover.as_ref().is_some_and(&covers)
            });
            held.map(|held| held.credential.scheme.clone()).collect()
        };
        let full: Alternatives = sets.iter().map(of_set).collect();
        if full.iter().all(Vec::is_empty) {
            return Vec::new();
        }
        full
    }

    /// Of alternative credentials, each is optional.
    fn mark_alternatives(&mut self, root: &Node, connection: &ConnectionParameters<'_>) {
        let list = root.get("security").map(Node::items).unwrap_or_default();
        let names = |item: &'_ Node| -> BTreeSet<String> {
            let members = item.members().iter();
            members.map(|member| member.name.clone()).collect()
        };
        let demands: Vec<BTreeSet<String>> = list.iter().map(names).collect();
        let several = self.all.len() > 1;
        for Held { credential, .. } in &mut self.all {
            let mut sets = demands.iter();
            let always = !demands.is_empty() && sets.all(|set| set.contains(&credential.scheme));
            credential.optional |= (several && !always) || connection.is_choice(&credential.kind);
        }
    }

    fn add(
        &mut self,
        policy: usize,
        given: &PolicyCredential,
        cover: &Cover,
        connection: &ConnectionParameters<'_>,
    ) {
        let existing = self.all.iter_mut().find(|held| {
            let of_all = held.cover.as_ref().is_none_or(|cover| *cover == Cover::All);
            of_all && has_location(&held.credential.kind, &given.location)
        });
        match (&given.source, existing) {
            (CredentialSource::Placeholder, Some(_)) => {}
            (CredentialSource::SameHeader, Some(held)) => {
                if let CredentialKind::ApiKey { prefix, .. } = &mut held.credential.kind {
                    prefix.clone_from(&given.prefix);
                }
            }
            (CredentialSource::SameHeader, None) => {
                self.prefixes.insert(policy, put_before(given));
            }
            (CredentialSource::Parameter { name, has_default }, Some(held))
                if *cover == Cover::All =>
            {
                let parameter = connection.get(name);
                let credential = &mut held.credential;
                credential.kind = api_key(given, name, parameter);
                credential.optional |= *has_default;
                if let Some(description) = parameter.and_then(ConnectionParameter::description) {
                    credential.description.get_or_insert(description);
                }
            }
            (CredentialSource::Parameter { name, has_default }, _) => {
                let parameter = connection.get(name);
                let optional = *has_default
                    || *cover != Cover::All
                    || parameter.is_some_and(ConnectionParameter::may_be_left_out)
                    || connection.is_choice(&api_key(given, name, parameter));
                self.push(given, name, parameter, optional, cover);
            }
            (CredentialSource::Placeholder, None) => {
                let name = given.location.wire().to_owned();
                self.push(given, &name, None, true, cover);
            }
        }
    }

    fn push(
        &mut self,
        given: &PolicyCredential,
        name: &str,
        parameter: Option<&ConnectionParameter<'_>>,
        optional: bool,
        cover: &Cover,
    ) {
        let all = self.all.iter();
        let taken = |scheme: &str| all.clone().any(|held| held.credential.scheme == scheme);
        // One connection parameter may be sent in several places.
        let scheme = match (taken(name), format!("{name} {}", given.location.wire())) {
            (false, _) => name.to_owned(),
            (true, longer) if !taken(&longer) => longer,
            (true, _) => return,
        };
        self.all.push(Held {
            credential: Credential {
                scheme,
                kind: api_key(given, name, parameter),
                description: parameter.and_then(ConnectionParameter::description),
                optional,
            },
            cover: Some(cover.clone()),
        });
    }
}

/// Adds a prefix to the value of a header.
fn put_before(given: &PolicyCredential) -> Effect {
    let name = given.location.wire();
    Effect::Change {
        change: GatewayChange::Value(Computed {
            wire: name.to_owned(),
            in_header: true,
            value: vec![
                Piece::Text(given.prefix.clone()),
                Piece::Header(name.to_owned(), None),
            ],
            skip_if_present: false,
        }),
        otherwise: format!("the gateway adds a prefix to `{name}`"),
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
        location: given.location.clone(),
        prefix: given.prefix.clone(),
        secret: parameter.is_none_or(ConnectionParameter::is_secret) || is_secret_name(name),
    }
}

/// Some secrets have a type that is shown while typing.
fn is_secret_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["secret", "token", "password", "key"]
        .iter()
        .any(|word| name.ends_with(word))
}

/// The schemes that callers need: not those whose header or query parameter a
/// policy always makes from connection parameters.
pub(crate) fn asked_for(mut schemes: Vec<Credential>, policies: &[Policy]) -> Vec<Credential> {
    let computed = policies.iter().filter_map(|policy| match &policy.does {
        Does::Effect(Effect::Change {
            change: GatewayChange::Value(value),
            ..
        }) if policy.cover == Cover::All && !value.skip_if_present => Some(value),
        _ => None,
    });
    let of_settings = computed.filter(|value| {
        let mut pieces = value.value.iter();
        pieces.all(|piece| matches!(piece, Piece::Text(_) | Piece::Setting(..)))
    });
    for value in of_settings {
        schemes.retain(|scheme| match &scheme.kind {
            CredentialKind::Basic { .. } => {
                !(value.in_header && value.wire.eq_ignore_ascii_case("authorization"))
            }
            kind => !goes_to(kind, value.in_header, &value.wire),
        });
    }
    schemes
}

fn has_location(kind: &CredentialKind, wanted: &CredentialLocation) -> bool {
    goes_to(
        kind,
        matches!(wanted, CredentialLocation::Header(_)),
        wanted.wire(),
    )
}

/// Whether a key is sent in the header, or the query parameter, of this name.
pub(crate) fn goes_to(kind: &CredentialKind, header: bool, wire: &str) -> bool {
    match kind {
        CredentialKind::ApiKey { location, .. } => match location {
            CredentialLocation::Header(has) => header && has.eq_ignore_ascii_case(wire),
            CredentialLocation::Query(has) => !header && has == wire,
        },
        _ => false,
    }
}
