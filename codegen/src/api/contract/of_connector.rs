//! Facts about the whole connector.

use std::collections::{BTreeMap, BTreeSet};

use super::{ConnectorFacts, Contract, CredentialFacts, of_operation, of_type, text};
use crate::emit::Names;
use crate::model::{
    Address, Connector, Credential, CredentialKind, CredentialLocation, ErrorShape, Operation,
    Throttle,
};

/// Everything that a connector's service and its callers agree on.
pub(in crate::api) fn contract(connector: &Connector, names: &Names) -> Contract {
    let types = connector.types.iter().enumerate();
    Contract {
        connector: whole(connector, names),
        operations: operations(connector, names),
        types: types
            .map(|(index, def)| of_type::facts(index, def, connector, names))
            .collect(),
    }
}

fn operations(connector: &Connector, names: &Names) -> BTreeMap<String, super::OperationFacts> {
    let triggers = connector.triggers.iter();
    let modes = connector.operations.iter().map(|_| None);
    let modes = modes.chain(triggers.map(Some));
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for (operation, _) in names.calls(connector) {
        *times.entry(&operation.id).or_default() += 1;
    }
    let key = |operation: &Operation| {
        if times.get(operation.id.as_str()) == Some(&1) {
            operation.id.clone()
        } else {
            let path = &operation.path.template;
            format!("{} {} {path}", operation.id, operation.method)
        }
    };
    let all = names.calls(connector).zip(modes);
    all.map(|((operation, own), trigger)| {
        let facts = of_operation::facts(operation, own, trigger, connector, names);
        (key(operation), facts)
    })
    .collect()
}

fn whole(connector: &Connector, names: &Names) -> ConnectorFacts {
    let codes = connector.remedies.iter().map(|(code, _)| code.clone());
    let variants = names.of_error_codes().members.iter().cloned();
    let credentials = connector.credentials.iter();
    ConnectorFacts {
        address: match &connector.address {
            Address::Known(address) => Some(address.clone()),
            Address::Given => None,
        },
        security: connector.security.usual.as_ref().map(text::alternatives),
        throttle: connector
            .throttle
            .map(|Throttle { calls, seconds }| format!("{calls} calls in {seconds} s")),
        errors: connector.error_shape.as_ref().map(error_shape),
        credentials: credentials
            .map(|one| (one.scheme.clone(), credential(one)))
            .collect(),
        error_codes: codes.zip(variants).collect(),
    }
}

fn error_shape(shape: &ErrorShape) -> String {
    let ErrorShape {
        code,
        message,
        texts,
        success_codes,
    } = shape;
    let texts: Vec<String> = texts
        .iter()
        .map(|(text, code)| format!("{text:?} is {code}"))
        .collect();
    let parts = [
        ("code at", code),
        ("message at", message),
        ("texts", &texts),
        ("success", success_codes),
    ];
    let said = parts.iter().filter(|(_, list)| !list.is_empty());
    let said: Vec<String> = said
        .map(|(what, list)| format!("{what} {}", list.join(", ")))
        .collect();
    said.join("; ")
}

fn credential(credential: &Credential) -> CredentialFacts {
    let (kind, sent) = match &credential.kind {
        // What the two are called is only shown.
        CredentialKind::Basic { .. } => ("basic", "header Authorization: Basic".to_owned()),
        CredentialKind::ApiKey {
            parameter,
            location,
            prefix,
            ..
        } => {
            let place = match location {
                CredentialLocation::Header(_) => "header",
                CredentialLocation::Query(_) => "query",
            };
            let wire = location.wire();
            ("key", format!("{place} {wire}: {prefix}{{{parameter}}}"))
        }
        CredentialKind::OAuth(oauth) => {
            let scopes = oauth.scopes.iter().map(|(scope, _)| scope.as_str());
            // All of them, so in whatever order.
            let scopes: BTreeSet<&str> = scopes.collect();
            let scopes: Vec<&str> = scopes.into_iter().collect();
            let scopes = match scopes.as_slice() {
                [] => String::new(),
                all => format!(", scopes {}", all.join(" ")),
            };
            ("oauth", format!("header Authorization: Bearer{scopes}"))
        }
        CredentialKind::Bearer { .. } => ("bearer", "header Authorization: Bearer".to_owned()),
        CredentialKind::Setting { parameter, .. } => (
            "setting",
            format!("in addresses or values: {{{parameter}}}"),
        ),
    };
    CredentialFacts {
        kind: kind.to_owned(),
        sent,
        optional: credential.optional,
    }
}
