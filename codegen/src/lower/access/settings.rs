//! Connection parameters in values and addresses.

use super::connection::{ConnectionParameter, ConnectionParameters};
use crate::model::{Credential, CredentialKind, Operation, Piece, Rewrite, Trigger};
use crate::source::Node;

/// The credentials, and the settings that calls need.
pub(crate) fn with_settings(
    mut credentials: Vec<Credential>,
    operations: &[Operation],
    triggers: &[Trigger],
    properties: Option<&Node>,
) -> Vec<Credential> {
    let triggered = triggers.iter().map(|trigger| &trigger.operation);
    let all: Vec<&Operation> = operations.iter().chain(triggered).collect();
    let settings = of(&all, &credentials, &ConnectionParameters::new(properties));
    credentials.extend(settings);
    credentials
}

/// The settings that calls need, each once. One that not every call needs is
/// optional.
fn of(
    operations: &[&Operation],
    credentials: &[Credential],
    connection: &ConnectionParameters<'_>,
) -> Vec<Credential> {
    let mut settings: Vec<Credential> = Vec::new();
    for name in operations.iter().flat_map(|one| names(one, false)) {
        let is_known = settings.iter().any(|known| known.scheme == name)
            || credentials.iter().any(|known| is_fed_by(known, name));
        if is_known {
            continue;
        }
        let parameter = connection.get(name);
        let kind = CredentialKind::Setting {
            title: parameter.map_or_else(|| name.to_owned(), ConnectionParameter::title),
            parameter: name.to_owned(),
        };
        let is_needed_by_all = operations
            .iter()
            .all(|one| names(one, true).any(|needed| needed == name));
        settings.push(Credential {
            scheme: name.to_owned(),
            description: parameter.and_then(ConnectionParameter::description),
            optional: !is_needed_by_all
                || parameter.is_some_and(ConnectionParameter::may_be_left_out)
                || connection.is_choice(&kind),
            kind,
        });
    }
    settings
}

/// Whether callers give this parameter of the connection for a credential.
fn is_fed_by(credential: &Credential, name: &str) -> bool {
    matches!(&credential.kind, CredentialKind::ApiKey { parameter, .. } if parameter == name)
}

/// The settings of an operation, or only those without a default.
fn names(operation: &Operation, needed: bool) -> impl Iterator<Item = &str> {
    let pieces = operation.rewrite.iter().flat_map(Rewrite::pieces);
    pieces.filter_map(move |piece| match piece {
        Piece::Setting(_, Some(_)) if needed => None,
        Piece::Setting(name, _) => Some(name.as_str()),
        _ => None,
    })
}
