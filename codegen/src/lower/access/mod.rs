//! Where requests go, with which credentials, and what policies do to them.

mod address;
mod connection;
mod credentials;
mod demands;
mod policy;
mod schemes;
pub(crate) mod settings;

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{
    Address, Alternatives, Credential, CredentialKind, ParameterLocation, Security,
};
use crate::openapi::{Document, OperationSource};
use crate::read::Definition;
use crate::source::Diagnostics;
use crate::source::Span;

use address::PolicyAddress;
use connection::ConnectionParameters;
use credentials::CredentialSet;
use demands::Demands;
use policy::hosts;

pub(crate) use policy::{Effect, GatewayChange};

/// The access to a service.
#[derive(Debug)]
pub(crate) struct Access {
    pub(crate) address: Address,
    /// How the address is made, if the caller gives it.
    pub(crate) address_hint: Option<String>,
    pub(crate) credentials: Vec<Credential>,
    /// What most calls send.
    usual: Alternatives,
    by_operation: BTreeMap<Span, OperationAccess>,
}

/// What one call sends besides its inputs, and what policies change.
#[derive(Clone, Debug, Default)]
pub(crate) struct OperationAccess {
    /// Sets of credentials of which one is enough.
    sent: Alternatives,
    /// What policies do, in the order of the file.
    pub(crate) effects: Vec<Effect>,
}

/// Works out servers, security, connection properties and policies for these
/// operations, which are all of the document.
pub(crate) fn access<'a>(
    document: &Document<'a>,
    definition: &'a Definition,
    operations: &[OperationSource<'a>],
    report: &mut Diagnostics,
) -> Access {
    let properties = definition.properties.as_ref();
    let connection = ConnectionParameters::new(properties);
    let ids: BTreeSet<&str> = operations.iter().map(|one| one.id.as_str()).collect();
    let policies = policy::read(properties, definition.has_script, &ids, report);
    let hosts = hosts::Hosts::of(&policies, &ids);
    let schemes = schemes::credentials(document, &connection, report);
    let schemes = credentials::asked_for(schemes, &policies);
    let demands = Demands::new(document.root, &schemes);
    let credentials = CredentialSet::of(document.root, schemes, &policies, &connection);
    let by_policy: Option<PolicyAddress> = hosts.client_address(&policies, &connection);
    let (address, address_hint) = address::find(
        document,
        &connection,
        by_policy,
        definition.imported,
        report,
    );
    let home = address::of_document(document);
    let by_operation = operations.iter().map(|operation| {
        let steps = policies.iter().enumerate();
        let steps = steps.filter(|(_, policy)| policy.cover.has(&operation.id));
        let effects = steps.filter_map(|(index, policy)| match &policy.does {
            policy::Does::Effect(effect) => Some(effect.clone()),
            policy::Does::Prove(_) => credentials.effect(index),
            policy::Does::Lead(host) => hosts.effect(index, host),
        });
        // Later policies with an address override it.
        let at_home = hosts.stay_home(&policies, &operation.id, home.as_deref());
        let own = demands.of(operation.node.get("security"));
        let mut effects: Vec<Effect> = at_home.into_iter().chain(effects).collect();
        if let Some(said) = operation.node.text_of("x-connector-script") {
            policy::direct(&mut effects, said);
        }
        let access = OperationAccess {
            sent: credentials.sent(&own, |cover| cover.has(&operation.id)),
            effects,
        };
        (operation.node.span, access)
    });
    Access {
        address,
        address_hint,
        usual: credentials.sent(demands.usual(), |cover| *cover == policy::Cover::All),
        by_operation: by_operation.collect(),
        credentials: credentials.into_credentials(),
    }
}

impl Access {
    /// The access to this operation.
    pub(crate) fn of(&self, operation: &OperationSource<'_>) -> &OperationAccess {
        static NONE: OperationAccess = OperationAccess {
            sent: Vec::new(),
            effects: Vec::new(),
        };
        let known = self.by_operation.get(&operation.node.span);
        known.unwrap_or(&NONE)
    }

    /// The path of the usual address: of the known one, or of the hint.
    pub(crate) fn base_path(&self) -> String {
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

    /// The credential that calls of this operation send at this place.
    pub(crate) fn credential_at(
        &self,
        operation: &OperationSource<'_>,
        location: ParameterLocation,
        wire: &str,
    ) -> Option<&str> {
        let sent = &self.of(operation).sent;
        self.credentials
            .iter()
            .map(|credential| (&credential.kind, &credential.scheme))
            .filter(|(_, scheme)| sent.iter().any(|set| set.contains(scheme)))
            .find(|(kind, _)| is_sent_at(kind, location, wire))
            .map(|(_, scheme)| scheme.as_str())
    }

    /// What calls of an operation send, where that differs from most calls.
    pub(crate) fn own_security(&self, operation: &OperationSource<'_>) -> Option<Alternatives> {
        let sent = &self.of(operation).sent;
        (*sent != self.usual).then(|| sent.clone())
    }

    /// Which calls send which credentials.
    pub(crate) fn security(&self, all: &[OperationSource<'_>]) -> Security {
        let everything: Vec<String> = self
            .credentials
            .iter()
            .map(|credential| credential.scheme.clone())
            .collect();
        let operations = all
            .iter()
            .filter_map(|one| Some((one.id.clone(), self.own_security(one)?)))
            .collect();
        let is_everything = everything.is_empty() || self.usual == [everything];
        Security {
            usual: (!is_everything).then(|| self.usual.clone()),
            operations,
        }
    }
}

impl OperationAccess {
    /// What replies to direct calls lack; a sentence each.
    pub(crate) fn left_out(&self) -> Vec<String> {
        let texts = self.effects.iter().filter_map(|effect| match effect {
            Effect::LeftOut(text) => Some(text.clone()),
            Effect::Reshaped => Some(
                "Through a managed connection a script of the connector reshapes the reply; a \
                 direct connection returns the JSON that the service sends."
                    .to_owned(),
            ),
            _ => None,
        });
        texts.collect()
    }

    /// Whether the definition describes the reply as a script reshapes it.
    pub(crate) fn is_reshaped(&self) -> bool {
        self.effects.contains(&Effect::Reshaped)
    }

    /// Whether calls go to another address than the operation's own path.
    pub(crate) fn leads_elsewhere(&self) -> bool {
        self.effects.iter().any(|effect| match effect {
            Effect::Gateway(_) | Effect::Script => true,
            Effect::Change { change, .. } => change.leads_elsewhere(),
            Effect::Send { .. } | Effect::NewsAt(_) | Effect::LeftOut(_) | Effect::Reshaped => {
                false
            }
        })
    }
}

fn is_sent_at(kind: &CredentialKind, location: ParameterLocation, wire: &str) -> bool {
    match (location, kind) {
        (ParameterLocation::Path { .. }, _) | (_, CredentialKind::Setting { .. }) => false,
        (ParameterLocation::Query(_), _) => credentials::goes_to(kind, false, wire),
        (ParameterLocation::Header(_), CredentialKind::ApiKey { .. }) => {
            credentials::goes_to(kind, true, wire)
        }
        (ParameterLocation::Header(_), _) => wire.eq_ignore_ascii_case("authorization"),
    }
}
